import { expect, test } from 'vitest';
import { AppError } from '@/domain/errors';
import { problemPage, problemResponse } from './problem';

test('a page is not titled by exercises or signing in, as it is also about classes; a program is told as before', async () => {
  const missing = new AppError('not-found', 'There is no such class among your classes.');
  expect(await problemPage(missing).text()).toContain('<h1>This is not here</h1>');
  expect(await problemResponse(missing).json()).toMatchObject({ title: 'There is no such exercise' });
  const stranger = new AppError('not-signed-in', 'This device is in no class.');
  expect(await problemPage(stranger).text()).not.toMatch(/sign-in/);
});
