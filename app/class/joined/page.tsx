import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Joined } from '@/components/classroom/joined';
import { Page } from '@/components/ui/page';
import { currentStudent } from '@/server/classroom/current-student';
import { selectFirstHref, selectOwnClass } from '@/server/classroom/own-class';
import { openDatabase } from '@/server/db/database';
import { readSaid } from '@/server/forms/said';

export const metadata: Metadata = { title: 'Joined', robots: { index: false } };

/** Where joining leads: the nickname and, once, the four words. */
export default async function JoinedPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await headers();
  const student = await currentStudent(asked);
  if (student === null) redirect('/join');
  const { db } = await openDatabase();
  const { own, kept } = await selectOwnClass(db, student);
  const phrase = readSaid(asked, await searchParams)?.secret ?? null;
  return (
    <Page current={null}>
      <main id="main" className="wrap gate">
        <div>
          <h1>You are {own.nickname}</h1>
          <p className="lead">
            {phrase === null
              ? `You are in the class “${own.className}”.`
              : 'Keep these four words. They bring you back on another device, with your answers.'}
          </p>
          {phrase === null ? null : (
            <p className="meta">
              They are not shown again. Without them, your teacher can give you new ones.
            </p>
          )}
        </div>
        <Joined
          className={own.className}
          nickname={own.nickname}
          phrase={phrase}
          startHref={(await selectFirstHref(db, student)) ?? '/class'}
          kept={kept}
        />
      </main>
    </Page>
  );
}
