import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { ArguePage } from '@/components/arguments/argue-page';
import { Gate } from '@/components/classroom/gate';
import { Page } from '@/components/ui/page';
import { TimesHere } from '@/components/ui/times-here';
import { AppError } from '@/domain/errors';
import { selectArguable } from '@/server/classroom/argue';
import { currentStudent } from '@/server/classroom/current-student';
import { openDatabase } from '@/server/db/database';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Argue the key', robots: { index: false } };

/** Where a student of a class argues about the key entry of a statement. */
export default async function ClassArguePage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const sent = await headers();
  const query = await searchParams;
  const student = await currentStudent(sent);
  if (student === null) return <NoClass />;
  const { db } = await openDatabase();
  const found = await orNotFound(orRefusal(selectArguable(db, student, String(query['statement']))));
  if (typeof found === 'string') return <NotYet why={found} />;
  return (
    <Page current={null}>
      <ArguePage statement={found} said={readSaid(sent, query)} />
      <TimesHere />
    </Page>
  );
}

/** Before the feedback there is nothing to argue about: the page says what to do first. */
async function orRefusal<Found>(coming: Promise<Found>): Promise<Found | string> {
  try {
    return await coming;
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-allowed') return error.message;
    throw error;
  }
}

function NotYet({ why }: { why: string }) {
  return (
    <Gate title="Answer it first" lead={why}>
      <p>
        <a href="/class">To your class</a>
      </p>
    </Gate>
  );
}

function NoClass() {
  return (
    <Gate title="Arguments go to a teacher" lead="This device is in no class, so nobody would read it.">
      <p>
        <a href="/join">Join a class with its code</a>
      </p>
    </Gate>
  );
}
