import type { KindTally } from './check';
import type { CheckedExercise } from './checked-exercise';
import { kinds } from './kind';

/** The tallies of several checks put together, of the statements that were answered. A statement that stands in two exercises counts in both. */
export function sumByKind(checks: readonly CheckedExercise[]): KindTally[] {
  const rows = checks.flatMap((checked) => ('byKind' in checked ? checked.byKind : []));
  return kinds
    .map((kind): KindTally => {
      const own = rows.filter((row) => row.kind === kind);
      const sum = (count: (row: KindTally) => number) => own.reduce((all, row) => all + count(row), 0);
      return {
        kind,
        statements: sum((row) => row.statements - row.notAnswered),
        matches: sum((row) => row.matches),
        firstMatches: sum((row) => row.firstMatches),
        notYet: sum((row) => row.notYet),
        notAnswered: 0,
      };
    })
    .filter(({ statements }) => statements > 0);
}
