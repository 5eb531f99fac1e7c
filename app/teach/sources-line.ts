import { statementsIn } from '@/domain/exercise';
import { selectStatement } from '@/lessons/documents/statements';
import { selectDocument } from '@/server/documents';
import { selectExercise } from '@/server/lessons/exercises';
import type { PassageOf } from '@/server/lessons/lesson-outline';

/** Where the words on a sheet come from, by the names that stand beside them: “Article: online magazine.” */
export function sourcesLine(
  lesson: string,
  exercises: readonly string[],
  passages: readonly PassageOf[],
): string {
  const ids = new Set([
    ...passages.map(({ document }) => document),
    ...exercises
      .flatMap((id) => statementsIn(selectExercise(`${lesson}/${id}`).exercise))
      .map((id) => selectStatement(id).document),
  ]);
  return [...ids]
    .map((id) => selectDocument(id).document)
    .map(({ placeName, host }) => `${placeName}: ${host.toLowerCase()}.`)
    .join(' ');
}
