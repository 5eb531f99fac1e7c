import '@/components/classroom/account.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { DeleteAccountForm, NameForm, PasswordForm } from '@/components/classroom/account-forms';
import { OwnRequest } from '@/components/classroom/own-request';
import { SessionList } from '@/components/classroom/session-list';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TeacherPart } from '@/components/teach/teacher-parts';
import { SaidBox } from '@/components/ui/said-box';
import { shortestPassword } from '@/server/auth/auth';
import { listSessions } from '@/server/auth/sessions';
import { openDatabase } from '@/server/db/database';
import { selectOptionalOwnResetRequest } from '@/server/db/queries/reset-requests';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const head = await headers();
  const { id, name, email } = await teacherOrSignIn(head);
  const { db } = await openDatabase();
  const request = await selectOptionalOwnResetRequest(db, id);
  const sessions = await listSessions(head);
  const said = readSaid(head, await searchParams);
  return (
    <TeacherPage current="/teach/account">
      <main id="main" className="wrap tl-page">
        <header className="desk-head">
          <div>
            <h1>Account</h1>
            <p className="lead">You are signed in as {email}.</p>
          </div>
          <form className="acts" method="post" action="/api/sign-out">
            <a className="btn line" href="/teach/teachers">
              Teachers
            </a>
            <button className="btn" type="submit">
              Sign out
            </button>
          </form>
        </header>
        <div className="tl-main account">
          <SaidBox said={said} />
          {request === null ? null : <OwnRequest madeAt={request.madeAt} />}
          <TeacherPart id="you" title="Your name">
            <NameForm name={said?.fields?.['name'] ?? name} />
          </TeacherPart>
          <TeacherPart id="your-password" title="Your password">
            <PasswordForm email={email} shortestPassword={shortestPassword} />
          </TeacherPart>
          <TeacherPart id="sessions" title="Where you are signed in">
            <SessionList sessions={sessions} />
          </TeacherPart>
          <TeacherPart id="leave" title="Leave">
            <DeleteAccountForm />
          </TeacherPart>
        </div>
      </main>
    </TeacherPage>
  );
}
