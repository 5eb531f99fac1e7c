import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { SampleList } from '@/components/classroom/sample-list';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { selectSamples } from '@/server/classroom/blind-marking';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Blind marking' };

interface Props {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Samples that teachers mark without seeing each other’s marks. */
export default async function MarkingsPage({ params, searchParams }: Props) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, (await params).class));
  const samples = await selectSamples({ db, teacher: teacher.id, class: shown.id });
  return (
    <TeacherPage current="/teach">
      <SampleList {...{ shown, samples }} said={readSaid(sent, await searchParams)} />
      <TimesHere />
    </TeacherPage>
  );
}
