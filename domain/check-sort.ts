import type { KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { triesFor } from './answers';
import type { KindTally } from './check';
import { check, entryFor } from './check';
import type { SortExercise } from './exercise';
import type { StatementFeedback } from './feedback';
import { feedbackOn } from './feedback';
import type { MisconceptionAbout, MisconceptionOf } from './misconception';
import { toldMisconception } from './misconception';
import { notScoredInWords, outcomeInWords, outcomeOf } from './result';

/** A checked deck, as a page or an API client receives it. */
export interface CheckedSort {
  readonly type: 'sort';
  readonly statements: readonly StatementFeedback[];
  readonly byKind: readonly KindTally[];
  /** The ideas that most often mislead about the statements that were answered. */
  readonly misconceptions: readonly MisconceptionAbout[];
  /** The result in words: “5 of 8 match the key, 3 not yet”. */
  readonly result: string;
  /** What the result leaves out, in words; empty where nothing is left out. */
  readonly notScored: string;
}

/** Checks a deck and writes the feedback. The order of statements is the order of the deck. */
export function checkSort(
  exercise: SortExercise,
  key: KeyInForce,
  misconceptionOf: MisconceptionOf,
  answers: Answers,
): CheckedSort {
  const { statements, byKind } = kindsChecked(exercise.statements, key, answers);
  const outcome = outcomeOf(statements.length, byKind);
  return {
    type: 'sort',
    statements,
    byKind,
    misconceptions: misconceptionsOf(statements, misconceptionOf),
    result: outcomeInWords(outcome),
    notScored: notScoredInWords(outcome),
  };
}

function misconceptionsOf(
  statements: readonly StatementFeedback[],
  misconceptionOf: MisconceptionOf,
): MisconceptionAbout[] {
  const answered = statements.filter(({ verdict }) => verdict !== 'not-answered');
  return answered.flatMap((feedback) => {
    const misconception = toldMisconception(misconceptionOf(feedback.id), feedback);
    return misconception === null ? [] : [{ statement: feedback.id, misconception }];
  });
}

/** The feedback on the kinds that were given to statements, and the tally by kind. */
export function kindsChecked(statements: readonly string[], key: KeyInForce, answers: Answers) {
  const feedback = statements.map((id) => feedbackOn(id, entryFor(key, id), triesFor(answers, id)));
  return { statements: feedback, byKind: check(statements, key, answers).byKind };
}
