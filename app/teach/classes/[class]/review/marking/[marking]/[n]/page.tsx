import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { SampleItemDesk } from '@/components/classroom/sample-item-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { selectSampleItem } from '@/server/classroom/blind-marking';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Blind marking' };

interface Props {
  readonly params: Promise<{ class: string; marking: string; n: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One answer of a sample. */
export default async function SampleItemPage({ params, searchParams }: Props) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { class: classId, marking, n } = await params;
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, classId));
  const read = { db, teacher: teacher.id, class: shown.id };
  const item = await orNotFound(selectSampleItem(read, marking, Number(n)));
  return (
    <TeacherPage current="/teach">
      <SampleItemDesk {...{ shown, marking, item }} said={readSaid(sent, await searchParams)} />
    </TeacherPage>
  );
}
