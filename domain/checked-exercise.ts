import type { KeyInForce } from './answer-key';
import type { Answers } from './answers';
import type { CheckedChain } from './check-chain';
import { checkChain } from './check-chain';
import type { CheckedCue } from './check-cue';
import { checkCue } from './check-cue';
import type { CheckedJustify } from './check-justify';
import { checkJustify } from './check-justify';
import type { CheckedOrder } from './check-order';
import { checkOrder } from './check-order';
import type { CheckedQuiz } from './check-quiz';
import { checkQuiz } from './check-quiz';
import type { CheckedRewrite } from './check-rewrite';
import { checkRewrite } from './check-rewrite';
import type { CheckedSort } from './check-sort';
import { checkSort } from './check-sort';
import type { CheckedTests } from './check-tests';
import { checkTests } from './check-tests';
import type { AnyExercise } from './exercise';
import type { ExerciseKey } from './exercise-key';
import type { MisconceptionOf } from './misconception';

/** A checked exercise, as a page or an API client receives it. */
export type CheckedExercise =
  | CheckedSort
  | CheckedCue
  | CheckedChain
  | CheckedTests
  | CheckedOrder
  | CheckedRewrite
  | CheckedJustify
  | CheckedQuiz;

/** Answers with the feedback on them. */
export interface CheckedWork {
  readonly answers: Answers;
  readonly checked: CheckedExercise;
}

/** What an exercise is checked against. */
export interface Key {
  /** The key entries of the statements. */
  readonly statements: KeyInForce;
  /** What the key says of this exercise beyond that; null for a deck. */
  readonly own: ExerciseKey | null;
  /** The paragraph that holds a statement, as its document prints it. */
  readonly paragraphOf: (statement: string) => string;
  readonly misconceptionOf: MisconceptionOf;
}

/** Checks the answers to an exercise and writes the feedback. Pure: the same answers and key give the same result on every machine. */
export function checkAnswers(exercise: AnyExercise, key: Key, answers: Answers): CheckedExercise {
  switch (exercise.type) {
    case 'sort':
      return checkSort(exercise, key.statements, key.misconceptionOf, answers);
    case 'quiz':
      return checkQuiz(exercise, key.statements, key.misconceptionOf, answers);
    case 'cue':
      return checkCue(exercise, ownKey('cue', key), key.statements, answers);
    case 'chain':
      return checkChain(exercise, ownKey('chain', key), answers);
    case 'tests':
      return checkTests(exercise, ownKey('tests', key), key.statements, answers);
    case 'order':
      return checkOrder(exercise, ownKey('order', key), answers);
    case 'rewrite':
      return checkRewrite(exercise, ownKey('rewrite', key), answers);
    case 'justify':
      return checkJustify(
        exercise,
        ownKey('justify', key),
        key.statements,
        answers,
        key.paragraphOf(exercise.statement),
      );
  }
}

function ownKey<Type extends ExerciseKey['type']>(
  type: Type,
  { own }: Key,
): Extract<ExerciseKey, { type: Type }> {
  if (own !== null && isOf(type, own)) return own;
  throw new Error(`An exercise of the type “${type}” has a key of the type “${own?.type ?? 'none'}”.`);
}

function isOf<Type extends ExerciseKey['type']>(
  type: Type,
  key: ExerciseKey,
): key is Extract<ExerciseKey, { type: Type }> {
  return key.type === type;
}
