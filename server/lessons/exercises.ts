import 'server-only';
import { AppError } from '@/domain/errors';
import type { AnyExercise, Exercise } from '@/domain/exercise';
import type { QuizExercise } from '@/domain/quiz';
import { quizPrefix } from '@/domain/quiz-address';
import type { StatementId } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { selectQuiz } from './quizzes';

/** An exercise where it can be found. */
export interface FoundExercise {
  /** `claim-or-denial/two-halves` or `quiz/denials.10.k3f9`: names the exercise in requests and on the device. */
  readonly address: string;
  /** The page that shows the exercise with the feedback on answers that its query carries. */
  readonly checkedPage: string;
  readonly exercise: AnyExercise<StatementId>;
}

/** An exercise of a lesson. */
export interface FoundInLesson extends FoundExercise {
  readonly exercise: Exercise<StatementId>;
}

/** A quiz. */
export interface FoundQuiz extends FoundExercise {
  readonly exercise: QuizExercise<StatementId>;
}

const inLessons = new Map<string, FoundInLesson>(
  lessons.flatMap(({ slug, exercises }) =>
    Object.entries(exercises).map(([id, exercise]: [string, Exercise<StatementId>]) => {
      const address = `${slug}/${id}`;
      return [address, { address, checkedPage: `/lessons/${address}`, exercise }] as const;
    }),
  ),
);

/** Finds an exercise or a quiz by its address. Throws `not-found`. */
export function selectExercise(address: string): FoundExercise {
  return address.startsWith(quizPrefix)
    ? selectFoundQuiz(address.slice(quizPrefix.length))
    : selectInLesson(address);
}

/** Finds an exercise of a lesson by its address. Throws `not-found`. */
export function selectInLesson(address: string): FoundInLesson {
  const exercise = inLessons.get(address);
  if (exercise !== undefined) return exercise;
  throw new AppError('not-found', `There is no exercise “${address.slice(0, 100)}”.`);
}

/** Finds a quiz by its name. Throws `not-found`. */
export function selectFoundQuiz(name: string): FoundQuiz {
  return { address: `${quizPrefix}${name}`, checkedPage: `/quiz/${name}`, exercise: selectQuiz(name) };
}
