import type { TestRow } from '@/components/exercise/test-names';
import type { TestsExercise } from '@/domain/exercise';
import { deckStatement } from './exercise-props';

/** What the table of the three tests needs beside what every exercise is given. */
export function testsProps({ rows }: TestsExercise): { rows: TestRow[] } {
  return {
    rows: Object.entries(rows).map(([id, { statement, words }]) => ({
      id,
      words,
      place: deckStatement(statement).place,
    })),
  };
}
