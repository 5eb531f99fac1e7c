import { expect, test } from 'vitest';
import { exceptionFields, readException } from './read-exception';

const due = { dueAt: '2026-12-01T15:00:00.000Z' };
const never = { dueAt: null };
const read = (fields: object, of: { readonly dueAt: string | null }) =>
  readException(exceptionFields.parse({ assignment: 'a', student: 's', ...fields }), of);

test('a student gets more time, or another due date', () => {
  expect(read({ extraMinutes: '30' }, due)).toEqual({ dueAt: null, extraMinutes: 30 });
  const another = { dueAt: '2026-12-02T16:00', dueAtAhead: '60', extraMinutes: '10' };
  expect(read(another, never)).toEqual({ dueAt: '2026-12-02T15:00:00.000Z', extraMinutes: 10 });
});

test('what would change nothing is refused', () => {
  expect(() => read({}, due)).toThrow('Set another due date, or extra time');
  expect(() => read({ extraMinutes: '30' }, never)).toThrow('Extra time needs a due date');
});

test('an exception can be taken back, whatever the assignment is like by now', () => {
  expect(read({ takeBack: 'yes' }, never)).toBeNull();
});
