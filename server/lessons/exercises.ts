import 'server-only';
import { AppError } from '@/domain/errors';
import type { Exercise, SortExercise } from '@/domain/exercise';
import type { StatementId } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { quizzes } from '@/lessons/quizzes';

/** An exercise where it can be found. */
export interface FoundExercise {
  /** `claim-or-denial/two-halves` or `quiz/first-deck`: names the exercise in requests and on the device. */
  readonly address: string;
  /** The page that shows the exercise with the feedback on answers that its query carries. */
  readonly checkedPage: string;
  readonly exercise: Exercise<StatementId>;
}

const found = new Map<string, FoundExercise>([
  ...lessons.flatMap(({ slug, exercises }) =>
    Object.entries(exercises).map(([id, exercise]) =>
      entry(`${slug}/${id}`, `/lessons/${slug}/${id}`, exercise),
    ),
  ),
  ...Object.entries(quizzes).map(([id, exercise]) => entry(`quiz/${id}`, `/quiz/${id}`, exercise)),
]);

function entry(
  address: string,
  checkedPage: string,
  exercise: Exercise<StatementId>,
): [string, FoundExercise] {
  return [address, { address, checkedPage, exercise }];
}

/** Finds an exercise by its address. Throws `not-found`. */
export function selectExercise(address: string): FoundExercise {
  const exercise = found.get(address);
  if (exercise === undefined) {
    throw new AppError('not-found', `There is no exercise “${address.slice(0, 100)}”.`);
  }
  return exercise;
}

/** A deck where it can be found. */
export interface FoundDeck extends FoundExercise {
  readonly exercise: SortExercise<StatementId>;
}

/** Finds a deck by its address. Throws `not-found`, also where the address is that of another kind of exercise. */
export function selectDeck(address: string): FoundDeck {
  const { exercise, ...rest } = selectExercise(address);
  if (exercise.type === 'sort') return { exercise, ...rest };
  throw new AppError('not-found', `There is no deck “${address.slice(0, 100)}”.`);
}
