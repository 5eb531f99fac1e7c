import 'server-only';
import type { Attempt } from '@/domain/attempt';
import type { AnyExercise } from '@/domain/exercise';
import { statementsIn } from '@/domain/exercise';
import type { Who } from '@/domain/export-columns';
import type { TryRow } from '@/domain/export-work';
import { questionsOf } from '@/domain/question';
import { isRating, surenessOf } from '@/domain/question-id';
import { kindQuestionOf } from '@/domain/sent-answer';
import { isSureness } from '@/domain/sureness';
import { selectOptionalExercise } from '../assigned-work';

type Asked = Pick<TryRow, 'asks' | 'statement'>;

/** Every try of every attempt, in the order in which they came. */
export function tryRows(
  attempts: readonly Attempt[],
  whoOf: (student: string) => Who,
  withNames: boolean,
): TryRow[] {
  const askedIn = new Map(
    [...new Set(attempts.map(({ exercise }) => exercise))].map((address) => [
      address,
      askedOf(selectOptionalExercise(address)?.exercise ?? null),
    ]),
  );
  return attempts.flatMap((attempt) =>
    Object.entries(attempt.answers).flatMap(([question, tries]) =>
      tries.map((answer, index): TryRow => {
        const asked = askedBy(askedIn.get(attempt.exercise), question, answer);
        const isOwnWords = asked.asks === 'text' || asked.asks === 'unknown';
        return {
          ...{ who: whoOf(attempt.student), attempt, question },
          ...asked,
          ...{ number: index + 1, tries: tries.length },
          answer: isOwnWords && !withNames ? null : answer,
        };
      }),
    ),
  );
}

function askedBy(asked: ReadonlyMap<string, Asked> | undefined, question: string, answer: string): Asked {
  const found = asked?.get(question);
  if (found === undefined) return { asks: 'unknown', statement: null };
  // A vote asks it of exercises that do not; what else came under this name is nobody's level.
  return found.asks === 'sureness' && !isSureness(answer) ? { asks: 'unknown', statement: null } : found;
}

/** What an exercise asks, by question. What it asks beside that is not known any more. */
function askedOf(exercise: AnyExercise | null): ReadonlyMap<string, Asked> {
  if (exercise === null) return new Map();
  const all = questionsOf(exercise).map(({ id, form }): [string, Asked] => {
    const asks = form === 'text' ? 'text' : isRating(id) ? 'rating' : 'other';
    return [id, { asks, statement: null }];
  });
  if (!('tray' in exercise)) return new Map(all);
  const kinds = statementsIn(exercise).flatMap((statement): [string, Asked][] => [
    [kindQuestionOf(exercise, statement), { asks: 'kind', statement }],
    [surenessOf(statement), { asks: 'sureness', statement }],
  ]);
  return new Map([...all, ...kinds]);
}
