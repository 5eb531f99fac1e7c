import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { KeyChangesDesk } from '@/components/classroom/key-changes-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { selectKeyChangesShown } from '@/server/classroom/key-change-view';
import { areNamesAskedFor } from '@/server/classroom/names-cookie';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Changes of the key' };

interface KeyChangesPageProps {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function KeyChangesPage({ params, searchParams }: KeyChangesPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, (await params).class));
  const areNamesShown = areNamesAskedFor(sent);
  const asked = { db, teacher: teacher.id, class: shown.id, isNameless: !areNamesShown };
  const found = await selectKeyChangesShown(asked);
  return (
    <TeacherPage current="/teach">
      <KeyChangesDesk {...{ shown, areNamesShown }} {...found} said={readSaid(sent, await searchParams)} />
      <TimesHere />
    </TeacherPage>
  );
}
