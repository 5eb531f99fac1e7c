import 'server-only';
import type { Attempt } from '@/domain/attempt';
import { entryFor } from '@/domain/check';
import type { ClassKey } from '@/domain/class-key';
import { entryInForce } from '@/domain/class-key';
import type { EntryOf, StatementAnswer } from '@/domain/statement-answer';
import { answersFromFold, statementAnswersIn } from '@/domain/statement-answer';
import type { Fold, Tally } from '@/domain/tally';
import { answerKey } from '../lessons/answer-key';
import { selectOptionalExercise } from './assigned-work';

/** What the students of a class answered to each statement, checked with the key of the class; nothing of exercises that the course has no more. */
export function statementAnswersOf(attempts: readonly Attempt[], classKey: ClassKey): StatementAnswer[] {
  // What somebody answers when the class votes again is no answer of its own, and decides no key.
  const first = attempts.filter(({ round }) => round === 1);
  const own = Map.groupBy(first, ({ student, exercise }) => `${student} ${exercise}`);
  return [...own.values()].flatMap((together) => {
    const found = selectOptionalExercise(together[0]?.exercise ?? '');
    return found === null ? [] : statementAnswersIn(found, together, entryIn(classKey));
  });
}

/** The same from what the attempts of a student at an exercise come to. */
export function answersTallied(
  { student, exercise }: Pick<Tally, 'student' | 'exercise'>,
  fold: Fold,
  classKey: ClassKey,
): StatementAnswer[] {
  const found = selectOptionalExercise(exercise);
  return found === null ? [] : answersFromFold(found, student, fold, entryIn(classKey));
}

/** The answers apart by the assignment for which they came: the same exercise can be given twice, and what comes for none later takes nothing from an assignment. */
export function answersByAssignment(attempts: readonly Attempt[], classKey: ClassKey): StatementAnswer[] {
  const sentFor = Map.groupBy(attempts, ({ assignment }) => assignment);
  return [...sentFor.values()].flatMap((own) => statementAnswersOf(own, classKey));
}

function entryIn(classKey: ClassKey): EntryOf {
  return (id, sent) => entryInForce(id, entryFor(answerKey, id), classKey, sent);
}
