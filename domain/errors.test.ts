import { expect, test, vi } from 'vitest';
import { AppError } from './errors';

class Late extends AppError {
  static override readonly kind: string = 'Late';
}

class Later extends Late {}

test('an error that another copy of the module made is known, and one of another kind is not', async () => {
  vi.resetModules();
  const other = await import('./errors');
  expect(other.AppError).not.toBe(AppError);
  expect(new other.AppError('conflict', 'No.')).toBeInstanceOf(AppError);
  expect(new other.AppError('conflict', 'No.')).not.toBeInstanceOf(Late);
});

test.each([
  [new Late('conflict', 'No.'), [AppError, Late, Error], [Later]],
  [new Later('conflict', 'No.'), [AppError, Late, Later], []],
  [new AppError('conflict', 'No.'), [AppError], [Late, Later]],
  [new Error('No.'), [Error], [AppError, Late]],
])('%s is an instance of the classes that it comes from, and of no other', (error, its, others) => {
  for (const one of its) expect(error).toBeInstanceOf(one);
  for (const one of others) expect(error).not.toBeInstanceOf(one);
});
