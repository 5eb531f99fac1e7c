import 'server-only';
import type { Attempt } from '@/domain/attempt';
import { entryFor, verdictOf } from '@/domain/check';
import type { ClassKey } from '@/domain/class-key';
import type { JustifyExercise } from '@/domain/exercise';
import type { Review } from '@/domain/review';
import type { Reviewed } from '@/domain/review-queue';
import type { WrittenAnswer } from '@/domain/written-answer';
import { writtenIn } from '@/domain/written-answer';
import { lessons } from '@/lessons/index';
import type { FoundExercise } from '../lessons/exercises';
import { selectOptionalExercise } from './assigned-work';
import { keyForAnswers } from './class-key';

/** An exercise that asks for a reason. */
export type FoundJustify = FoundExercise & { readonly exercise: JustifyExercise };

/** The addresses of all exercises that ask for a reason. */
export function writtenExercises(): string[] {
  return lessons.flatMap(({ slug, exercises }) =>
    Object.keys(exercises)
      .map((id) => `${slug}/${id}`)
      .filter((address) => selectOptionalJustify(address) !== null),
  );
}

/** Null for an exercise that asks for no reason, or that the course has no more. */
export function selectOptionalJustify(address: string): FoundJustify | null {
  const found = selectOptionalExercise(address);
  if (found === null || found.exercise.type !== 'justify') return null;
  return { ...found, exercise: found.exercise };
}

/** What the students of a class wrote, one for each student and exercise, with the verdict by the key of the class. */
export function writtenAnswersOf(attempts: readonly Attempt[], classKey: ClassKey): WrittenAnswer[] {
  const own = Map.groupBy(attempts, ({ student, exercise }) => `${student} ${exercise}`);
  return [...own.values()].flatMap((together) => writtenAnswerIn(together, classKey) ?? []);
}

function writtenAnswerIn(attempts: readonly Attempt[], classKey: ClassKey): WrittenAnswer | null {
  const [first] = attempts;
  const found = selectOptionalJustify(first?.exercise ?? '');
  if (first === undefined || found === null) return null;
  const { statement } = found.exercise;
  const written = writtenIn(statement, attempts);
  if (written === null) return null;
  const entry = entryFor(keyForAnswers(classKey, found, attempts), statement);
  const verdict = verdictOf(entry, written.kind ?? undefined);
  return { ...written, student: first.student, exercise: found.address, statement, verdict };
}

/** Puts what was said of them beside written answers: a review of any version of a text is one of the answer. */
export function withReviews<Of extends Review>(
  answers: readonly WrittenAnswer[],
  reviews: readonly Of[],
): Reviewed<Of>[] {
  const byAttempt = Map.groupBy(reviews, ({ attempt }) => attempt);
  return answers.map((answer) => ({
    answer,
    reviews: answer.texts
      .flatMap(({ attempt }) => byAttempt.get(attempt) ?? [])
      .toSorted((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1)),
  }));
}

/** As the query for the newest review sorts them. */
function timeOf({ madeAt, id }: Review): string {
  return `${madeAt} ${id}`;
}
