import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { AssignmentSettings } from '@/components/classroom/assignment-settings';
import { Crumbs } from '@/components/classroom/crumbs';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { stateOf } from '@/domain/assignment-state';
import { assignmentPage, classPage, settingsPage } from '@/domain/teacher-pages';
import { selectClassAssignment } from '@/server/classroom/class-assignment';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { selectStudents } from '@/server/db/queries/roster';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Settings of an assignment' };

interface SettingsPageProps {
  readonly params: Promise<{ class: string; assignment: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AssignmentSettingsPage({ params, searchParams }: SettingsPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const ids = await params;
  const { db } = await openDatabase();
  const { id, name, isSample } = await orNotFound(selectClass(db, teacher.id, ids.class));
  const assignment = await orNotFound(selectClassAssignment(db, teacher.id, id, ids.assignment));
  const students = await selectStudents(db, teacher.id, id);
  const exceptions = students.flatMap(({ id: student, nickname }) => {
    const exception = assignment.exceptions.get(student);
    return exception === undefined
      ? []
      : [{ ...exception, assignment: assignment.id, student, name: nickname }];
  });
  return (
    <TeacherPage current="/teach">
      <main id="main" className="wrap desk">
        <header className="desk-head">
          <div>
            <Crumbs
              steps={[
                { href: classPage(id), name, isSample },
                { href: assignmentPage(id, assignment.id), name: assignment.title },
              ]}
            />
            <h1>Settings</h1>
          </div>
        </header>
        <AssignmentSettings
          classId={id}
          page={settingsPage(ids)}
          assignment={assignment}
          state={stateOf(assignment, new Date().toISOString())}
          students={students}
          exceptions={exceptions}
          said={readSaid(sent, await searchParams)}
        />
      </main>
      <TimesHere />
    </TeacherPage>
  );
}
