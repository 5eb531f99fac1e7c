import { redirect } from 'next/navigation';
import type { CurrentTeacher } from '@/server/auth/current-teacher';
import { currentTeacher } from '@/server/auth/current-teacher';

/** The teacher who is signed in. A session that has ended since the request was let in leads to the sign-in, not to an error. */
export async function teacherOrSignIn(sent: Headers): Promise<CurrentTeacher> {
  return (await currentTeacher(sent)) ?? redirect('/sign-in');
}
