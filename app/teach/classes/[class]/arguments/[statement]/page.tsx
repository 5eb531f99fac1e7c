import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ArgumentDesk } from '@/components/arguments/argument-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { TimesHere } from '@/components/ui/times-here';
import { selectArgued } from '@/server/classroom/argued-statements';
import { selectAnswered, selectArgumentDesk } from '@/server/classroom/argument-desk';
import { areNamesAskedFor } from '@/server/classroom/names-cookie';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';
import { readSaid } from '@/server/forms/said';
import { stepOf, typedIn } from './ruling-step';

export const metadata: Metadata = { title: 'Argument' };

interface ArgumentPageProps {
  readonly params: Promise<{ class: string; statement: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All arguments on a statement; with a ruling in the address, what it would change. */
export default async function ArgumentPage({ params, searchParams }: ArgumentPageProps) {
  const sent = await headers();
  const teacher = await teacherOrSignIn(sent);
  const ids = await params;
  const query = await searchParams;
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, ids.class));
  const areNamesShown = areNamesAskedFor(sent);
  const asked = {
    ...{ db, teacher: teacher.id, class: shown.id, statement: ids.statement },
    isNameless: !areNamesShown,
  };
  const answered = await orNotFound(selectAnswered(asked));
  const said = readSaid(sent, query);
  const typed = typedIn(query, said);
  return (
    <TeacherPage current="/teach">
      <ArgumentDesk
        {...{ shown, areNamesShown, typed, said }}
        desk={await selectArgumentDesk(asked, answered)}
        argued={await selectArgued(db, teacher.id, shown.id)}
        {...(await stepOf(asked, answered, query))}
      />
      <TimesHere />
    </TeacherPage>
  );
}
