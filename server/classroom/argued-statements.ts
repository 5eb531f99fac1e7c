import 'server-only';
import type { ArguedStatement } from '@/domain/argument-view';
import type { Ruling } from '@/domain/ruling';
import { settledBy } from '@/domain/settled';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import type { Argument } from '../db/queries/arguments';
import { selectArguments } from '../db/queries/arguments';
import { selectDecisions } from '../db/queries/class-decisions';
import { shownStatement } from './shown-statement';

/** The statements that a class argues about, or that were ruled on: those that wait first, the newest argument of all first. */
export async function selectArgued(
  db: Database,
  teacher: TeacherId,
  classId: string,
): Promise<ArguedStatement[]> {
  const all = await selectArguments(db, teacher, classId);
  const { rulings } = await selectDecisions(db, teacher, classId);
  return arguedStatements(all, rulings);
}

function arguedStatements(all: readonly Argument[], rulings: readonly Ruling[]): ArguedStatement[] {
  const ids = new Set([...all, ...rulings.toReversed()].map(({ statement }) => statement));
  const listed = [...ids].flatMap((id) => {
    const shown = shownStatement(id);
    if (shown === null) return [];
    const own = all.filter(({ statement }) => statement === id);
    return [
      {
        ...shown,
        kinds: [...new Set(own.map(({ kind }) => kind))],
        all: own.length,
        waiting: waitingIn(own, rulings),
        ruled: rulings.findLast((one) => one.statement === id && one.withdrawnAt === null) ?? null,
      },
    ];
  });
  return [...listed.filter(({ waiting }) => waiting > 0), ...listed.filter(({ waiting }) => waiting === 0)];
}

/** How many arguments there are on statements that the course has, and how many of them no ruling has settled. */
export function countArgued(all: readonly Argument[], rulings: readonly Ruling[]) {
  const shown = all.filter(({ statement }) => shownStatement(statement) !== null);
  return { all: shown.length, waiting: waitingIn(shown, rulings) };
}

function waitingIn(all: readonly Argument[], rulings: readonly Ruling[]): number {
  return all.filter((one) => settledBy(rulings, one).ruling === null).length;
}
