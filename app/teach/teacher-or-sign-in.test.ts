import { expect, test } from 'vitest';
import { teacherOrSignIn } from './teacher-or-sign-in';

test('who is not signed in any more is led to the sign-in', async () => {
  const led = teacherOrSignIn(new Headers());
  await expect(led).rejects.toMatchObject({ digest: expect.stringContaining('/sign-in') });
});
