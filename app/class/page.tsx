import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { OwnClass } from '@/components/classroom/own-class';
import { Page } from '@/components/ui/page';
import { TimesHere } from '@/components/ui/times-here';
import { currentStudent } from '@/server/classroom/current-student';
import { selectOwnClass } from '@/server/classroom/own-class';
import { selectReadAnswers } from '@/server/classroom/own-reviews';
import { selectOwnKey } from '@/server/classroom/own-rulings';
import { openDatabase } from '@/server/db/database';
import { readSaid } from '@/server/forms/said';
import { sentProps } from './sent-props';

export const metadata: Metadata = { title: 'Your class', robots: { index: false } };

/** What a student has to do and has sent. Who is in no class is led to joining. */
export default async function ClassPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await headers();
  const student = await currentStudent(asked);
  if (student === null) redirect('/join');
  const { db } = await openDatabase();
  const { own, assignments, kept, sent } = await selectOwnClass(db, student);
  const { rulings, arguments: argued } = await selectOwnKey(db, student);
  return (
    <Page current={null}>
      <OwnClass
        className={own.className}
        nickname={own.nickname}
        isPaused={own.pausedAt !== null}
        said={readSaid(asked, await searchParams)}
        assignments={assignments}
        kept={kept}
        argued={{ arguments: argued, rulings: new Set(rulings.map(({ statement }) => statement.id)).size }}
        read={await selectReadAnswers(db, student)}
        {...sentProps(sent)}
      />
      <TimesHere />
    </Page>
  );
}
