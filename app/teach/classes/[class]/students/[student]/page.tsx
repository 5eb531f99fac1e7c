import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { StudentDesk } from '@/components/classroom/student-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { selectClassKey } from '@/server/classroom/class-key';
import { workOfStudent } from '@/server/classroom/student-work';
import { openDatabase } from '@/server/db/database';
import { selectAssignments } from '@/server/db/queries/assigned';
import { selectAttempts } from '@/server/db/queries/attempts';
import { selectClass } from '@/server/db/queries/classes';
import { selectStudent } from '@/server/db/queries/roster';
import { readSaid } from '@/server/forms/said';
import { knownQuizzes } from '../../../../../answers-props';

export const metadata: Metadata = { title: 'Student' };

interface StudentPageProps {
  readonly params: Promise<{ class: string; student: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function StudentPage({ params, searchParams }: StudentPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const ids = await params;
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, ids.class));
  const student = await orNotFound(selectStudent(db, teacher.id, ids.student));
  if (student.class !== shown.id) notFound();
  const assignments = await selectAssignments(db, teacher.id, shown.id);
  const attempts = await selectAttempts(db, teacher.id, shown.id, { student: student.id });
  const classKey = await selectClassKey(db, teacher.id, shown.id, attempts);
  const exceptions = assignments.flatMap(({ id, title, exceptions: all }) => {
    const exception = all.get(student.id);
    return exception === undefined
      ? []
      : [{ ...exception, assignment: id, student: student.id, name: title }];
  });
  return (
    <TeacherPage current="/teach">
      <StudentDesk
        {...{ shown, student, assignments, exceptions }}
        works={workOfStudent(attempts, assignments, classKey)}
        statements={knownQuizzes().statements}
        said={readSaid(sent, await searchParams)}
      />
      <TimesHere />
    </TeacherPage>
  );
}
