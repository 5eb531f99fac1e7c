import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ClassesDesk } from '@/components/classroom/classes-desk';
import { Welcome } from '@/components/classroom/welcome';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { listClasses } from '@/server/classroom/class-list';
import { openDatabase } from '@/server/db/database';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Classes' };

export default async function ClassesPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const said = readSaid(sent, await searchParams);
  const { db } = await openDatabase();
  const classes = await listClasses(db, teacher.id, new Date());
  return (
    <TeacherPage current="/teach">
      {classes.length === 0 ? <Welcome said={said} /> : <ClassesDesk classes={classes} said={said} />}
      <TimesHere />
    </TeacherPage>
  );
}
