import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { SampleDesk } from '@/components/classroom/sample-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { selectSample } from '@/server/classroom/blind-marking';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';

export const metadata: Metadata = { title: 'Blind marking' };

/** One sample: how far its teachers are with it, and how far they agree. */
export default async function MarkingPage({
  params,
}: {
  params: Promise<{ class: string; marking: string }>;
}) {
  const teacher = await teacherOrSignIn(await headers());
  const ids = await params;
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, ids.class));
  const sample = await orNotFound(selectSample({ db, teacher: teacher.id, class: shown.id }, ids.marking));
  return (
    <TeacherPage current="/teach">
      <SampleDesk {...{ shown, sample }} />
      <TimesHere />
    </TeacherPage>
  );
}
