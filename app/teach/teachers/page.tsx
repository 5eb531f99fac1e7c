import '@/components/classroom/account.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ColleagueList, ResetRequestList } from '@/components/classroom/colleague-list';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TeacherPart } from '@/components/teach/teacher-parts';
import { CopyOnce } from '@/components/ui/copy-once';
import { SaidBox } from '@/components/ui/said-box';
import { openDatabase } from '@/server/db/database';
import { selectResetRequests } from '@/server/db/queries/reset-requests';
import { selectTeachers } from '@/server/db/queries/teachers';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Teachers' };

export default async function TeachersPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const head = await headers();
  const { id } = await teacherOrSignIn(head);
  const { db } = await openDatabase();
  const [colleagues, requests] = await Promise.all([selectTeachers(db, id), selectResetRequests(db, id)]);
  const said = readSaid(head, await searchParams);
  return (
    <TeacherPage current="/teach/account">
      <main id="main" className="wrap tl-page">
        <header className="desk-head">
          <div>
            <h1>Teachers</h1>
            <p className="lead">
              Everyone with an account here. Each has classes of their own, and sees those of others only
              where they were added.
            </p>
          </div>
        </header>
        <div className="tl-main account">
          <SaidBox said={said} />
          {said?.secret === undefined ? null : <CopyOnce label="The link" text={said.secret} />}
          {requests.length === 0 ? null : (
            <TeacherPart id="requests" title="Asked for a new password">
              <p>
                Make the link only if you know from the person that they asked. Whoever has it can choose a
                new password for this account.
              </p>
              <ResetRequestList requests={requests} />
            </TeacherPart>
          )}
          <TeacherPart id="all" title="All teachers">
            <ColleagueList colleagues={colleagues} />
          </TeacherPart>
          <TeacherPart id="invite" title="Invite a teacher">
            <p>You get a link to pass on. It makes one account, within 14 days. Nothing is mailed.</p>
            <form className="row" method="post" action="/api/teach/invitations">
              <button className="btn" type="submit">
                Invite a teacher
              </button>
            </form>
          </TeacherPart>
        </div>
      </main>
    </TeacherPage>
  );
}
