import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ClassDesk } from '@/components/classroom/class-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { classOverview } from '@/server/classroom/class-overview';
import { joinPlace } from '@/server/classroom/join-place';
import { countWaiting } from '@/server/classroom/review-queue';
import { openDatabase } from '@/server/db/database';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Class' };

interface ClassPageProps {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ClassPage({ params, searchParams }: ClassPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { db } = await openDatabase();
  const overview = await orNotFound(classOverview(db, teacher.id, (await params).class, new Date()));
  const waiting = await countWaiting({ db, teacher: teacher.id, class: overview.shown.id });
  const place = joinPlace(sent, overview.shown.joinCode);
  return (
    <TeacherPage current="/teach">
      <ClassDesk {...overview} waiting={waiting} place={place} said={readSaid(sent, await searchParams)} />
      <TimesHere />
    </TeacherPage>
  );
}
