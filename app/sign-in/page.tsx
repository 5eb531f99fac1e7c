import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Gate } from '@/components/classroom/gate';
import { SignInForm } from '@/components/classroom/sign-in-form';
import { pageOfTeacher } from '@/server/auth/page-of-teacher';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Teacher entrance', robots: { index: false } };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const query = await searchParams;
  return (
    <Gate
      title="Teacher entrance"
      lead="Open a class, watch it work, see how it divides, print worksheets."
      more={
        <div className="meta">
          <p>
            Students never need an account. <a href="/join">Join a class as a student</a>
          </p>
          <p>
            No account yet? A teacher who has one makes a link for you, under Account, Teachers. The very
            first link stands in the terminal where the server was started.
          </p>
        </div>
      }
    >
      <SignInForm said={readSaid(await headers(), query)} to={pageOfTeacher(query['to'])} />
    </Gate>
  );
}
