import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { AssignForm } from '@/components/classroom/assign-form';
import { Crumbs } from '@/components/classroom/crumbs';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { classPage } from '@/domain/teacher-pages';
import { nextLesson } from '@/server/classroom/class-overview';
import { openDatabase } from '@/server/db/database';
import { selectAssignments } from '@/server/db/queries/assigned';
import { selectClass } from '@/server/db/queries/classes';
import { readSaid } from '@/server/forms/said';
import { assignChoices } from '../../../assign-choices';

export const metadata: Metadata = { title: 'Assign' };

interface AssignPageProps {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function AssignPage({ params, searchParams }: AssignPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, (await params).class));
  const given = await selectAssignments(db, teacher.id, shown.id);
  return (
    <TeacherPage current="/teach">
      <main id="main" className="wrap desk">
        <header className="desk-head">
          <div>
            <Crumbs steps={[{ href: classPage(shown.id), name: shown.name }]} />
            <h1>Assign</h1>
          </div>
        </header>
        <AssignForm
          classId={shown.id}
          said={readSaid(sent, await searchParams)}
          {...assignChoices(nextLesson(given))}
        />
      </main>
      <TimesHere />
    </TeacherPage>
  );
}
