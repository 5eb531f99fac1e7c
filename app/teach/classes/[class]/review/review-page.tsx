import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ReviewDesk } from '@/components/classroom/review-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { areNamesAskedFor } from '@/server/classroom/names-cookie';
import { selectReviewDesk } from '@/server/classroom/review-desk';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { selectKeptComments } from '@/server/db/queries/kept-comments';
import { readSaid } from '@/server/forms/said';

interface ReviewPageProps {
  readonly classId: string;
  /** Null for the answer that is next. */
  readonly attempt: string | null;
  readonly query: Record<string, string | string[] | undefined>;
}

/** Written answers that wait for a reader, and one of them. */
export async function ReviewPage({ classId, attempt, query }: ReviewPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, classId));
  const isNamed = areNamesAskedFor(sent);
  const showsDone = query['show'] === 'done';
  const desk = await orNotFound(
    selectReviewDesk({ db, teacher: teacher.id, class: shown.id, attempt, isNamed, showsDone }),
  );
  const comments = await selectKeptComments(db, teacher.id);
  return (
    <TeacherPage current="/teach">
      <ReviewDesk {...desk} {...{ shown, comments, isNamed, showsDone }} said={readSaid(sent, query)} />
      <TimesHere />
    </TeacherPage>
  );
}
