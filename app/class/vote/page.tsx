import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Gate } from '@/components/classroom/gate';
import { VotePage } from '@/components/classroom/vote-page';
import { selectClassNow } from '@/server/classroom/class-news';
import { currentStudent } from '@/server/classroom/current-student';
import { selectVoted } from '@/server/classroom/voted-statement';
import { openDatabase } from '@/server/db/database';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Your class votes', robots: { index: false } };

/** Where a student answers when the class is asked. */
export default async function ClassVotePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const sent = await headers();
  const query = await searchParams;
  const student = await currentStudent(sent);
  if (student === null) return <NoClass />;
  const { db } = await openDatabase();
  const now = await selectClassNow(db, student);
  const vote = await selectVoted(db, student);
  return <VotePage now={now} vote={vote} said={readSaid(sent, query)} />;
}

function NoClass() {
  return (
    <Gate title="Votes are for classes" lead="This device is in no class.">
      <p>
        <a href="/join">Join a class with its code</a>
      </p>
    </Gate>
  );
}
