import type { Metadata } from 'next';
import { Projector } from '@/components/classroom/projector';
import { assignmentPage } from '@/domain/teacher-pages';
import { selectShownStatement, selectStatementSplit } from '@/server/classroom/statement-split';
import { selectLastChange } from '@/server/db/queries/changes';
import { selectClass } from '@/server/db/queries/classes';
import { orNotFound } from '../../../../../../../or-404';
import type { AssignmentParams } from '../../watched';
import { eventsHref, watchedBy } from '../../watched';

export const metadata: Metadata = { title: 'Projector' };

const steps = ['split', 'key'] as const;

/** One statement for the whole class. No name is ever on it. */
export default async function ProjectorPage({
  params,
  searchParams,
}: {
  params: Promise<AssignmentParams & { n: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const ids = await params;
  const watched = { ...(await watchedBy(ids)), isNameless: true };
  const after = await selectLastChange(watched.db);
  const { column, number, all } = await orNotFound(selectShownStatement(watched, ids.n));
  const { isSample } = await orNotFound(selectClass(watched.db, watched.teacher, ids.class));
  const { shown } = await searchParams;
  return (
    <Projector
      // Another statement is hidden again.
      key={column.id}
      asked={column.asked}
      isSimulated={isSample}
      ids={{ class: ids.class, assignment: ids.assignment }}
      {...{ number, all, after }}
      live={assignmentPage(ids.class, ids.assignment)}
      events={`${eventsHref(ids)}&statement=${number}`}
      first={await selectStatementSplit(watched, column)}
      firstShown={steps.find((step) => step === shown) ?? 'nothing'}
    />
  );
}
