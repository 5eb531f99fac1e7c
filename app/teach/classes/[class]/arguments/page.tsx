import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ArguedList } from '@/components/arguments/argued-list';
import { TeacherPage } from '@/components/teach/teacher-page';
import { selectArgued } from '@/server/classroom/argued-statements';
import { countKeyChanges } from '@/server/classroom/key-changes';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';

export const metadata: Metadata = { title: 'Arguments' };

/** What students of a class argue about the key, by statement. */
export default async function ArgumentsPage({ params }: { params: Promise<{ class: string }> }) {
  const teacher = await teacherOrSignIn(await headers());
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, (await params).class));
  const [argued, keyChanges] = await Promise.all([
    selectArgued(db, teacher.id, shown.id),
    countKeyChanges(db, teacher.id, shown.id),
  ]);
  return (
    <TeacherPage current="/teach">
      <ArguedList {...{ shown, argued, keyChanges }} />
    </TeacherPage>
  );
}
