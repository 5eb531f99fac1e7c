import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { orNotFound } from '@/app/or-404';
import { OwnReview } from '@/components/classroom/own-review';
import { Page } from '@/components/ui/page';
import { TimesHere } from '@/components/ui/times-here';
import { currentStudent } from '@/server/classroom/current-student';
import { selectReadAnswer } from '@/server/classroom/own-reviews';
import { openDatabase } from '@/server/db/database';

export const metadata: Metadata = { title: 'A review', robots: { index: false } };

/** What a teacher says of what the student wrote. */
export default async function OwnReviewPage({ params }: { params: Promise<{ attempt: string }> }) {
  const student = await currentStudent(await headers());
  if (student === null) redirect('/join');
  const { db } = await openDatabase();
  const view = await orNotFound(selectReadAnswer(db, student, (await params).attempt));
  return (
    <Page current={null}>
      <OwnReview {...view} />
      <TimesHere />
    </Page>
  );
}
