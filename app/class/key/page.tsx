import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { ClassKeyPage } from '@/components/arguments/class-key-page';
import { Page } from '@/components/ui/page';
import { TimesHere } from '@/components/ui/times-here';
import { currentStudent } from '@/server/classroom/current-student';
import { selectOwnKey } from '@/server/classroom/own-rulings';
import { openDatabase } from '@/server/db/database';

export const metadata: Metadata = { title: 'What your class decided', robots: { index: false } };

/** What the class of a student decided about the key. */
export default async function OwnClassKeyPage() {
  const student = await currentStudent(await headers());
  if (student === null) redirect('/join');
  const { db } = await openDatabase();
  const { rulings } = await selectOwnKey(db, student);
  return (
    <Page current={null}>
      <ClassKeyPage rulings={rulings} />
      <TimesHere />
    </Page>
  );
}
