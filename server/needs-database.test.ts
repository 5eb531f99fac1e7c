import { expect, test } from 'vitest';
import { needsDatabase } from './needs-database';

const student = new Headers({ cookie: 'student-device=token' });

test.each([
  ['/class', true, true],
  ['/class/argue', true, true],
  ['/join/ABCDEF', true, true],
  ['/classify', false, false],
  ['/', false, false],
  ['/lessons/claim-or-denial', false, false],
  ['/lessons/claim-or-denial/two-halves', false, true],
  ['/quiz', false, false],
  ['/quiz/denials.10.k3f9.words.end/3', false, true],
  ['/sign-in', false, false],
])('%s: for anybody %s, for a student of a class %s', (address, forAnybody, forStudents) => {
  expect(needsDatabase(address, new Headers())).toBe(forAnybody);
  expect(needsDatabase(address, student)).toBe(forStudents);
});
