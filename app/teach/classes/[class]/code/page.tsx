import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { CodeScreen } from '@/components/classroom/code-screen';
import { joinPlace } from '@/server/classroom/join-place';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { selectStudents } from '@/server/db/queries/roster';

export const metadata: Metadata = { title: 'Join the class' };

/** The code of a class, to be projected: no name of a student is on it. */
export default async function CodePage({ params }: { params: Promise<{ class: string }> }) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, (await params).class));
  const students = await selectStudents(db, teacher.id, shown.id);
  const place = joinPlace(sent, shown.joinCode);
  return <CodeScreen shown={shown} place={place} joined={students.length} />;
}
