import type { KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { answerFor } from './answers';
import type { Verdict } from './check';
import { entryFor } from './check';
import type { Test, TestsExercise } from './exercise';
import { tests } from './exercise';
import type { TestKey, TestsKey } from './exercise-key';
import type { Kind } from './kind';
import { cellOf } from './question-id';
import { countsInWords } from './result';
import type { RowOutcome } from './row-outcome';
import { rowOutcome } from './row-outcome';

/** The feedback on one test of one row. `two-readings`: both answers can be defended, and it is not scored. */
export interface CellFeedback {
  readonly test: Test;
  readonly verdict: Verdict;
  readonly answer: 'yes' | 'no' | null;
  /** What the key has; null where nothing was answered. */
  readonly key: TestKey['key'] | null;
  readonly why: string | null;
}

export interface RowFeedback {
  readonly id: string;
  readonly cells: readonly CellFeedback[];
  /** What the tests come to by the key, and in an open cell by the answer that was given. */
  readonly outcome: RowOutcome;
  /** The kind of the statement, where all three tests are answered; else null. */
  readonly kind: Kind | null;
}

/** Checked numbers and look-alikes. */
export interface CheckedTests {
  readonly type: 'tests';
  readonly rows: readonly RowFeedback[];
  /** “12 of 15 match the key, 2 not yet”. */
  readonly result: string;
  readonly notScored: string;
}

/** Checks each test of each row. With two answers to choose from, the key is shown with the first. */
export function checkTests(
  exercise: TestsExercise,
  own: TestsKey,
  key: KeyInForce,
  answers: Answers,
): CheckedTests {
  const rows = Object.entries(exercise.rows).map(([id, { statement }]): RowFeedback => {
    const cells = tests.map((test) =>
      feedbackOnCell(test, cellKey(own, id, test), answerFor(answers, cellOf(id, test))),
    );
    const isWhole = cells.every(({ answer }) => answer !== null);
    const outcome = rowOutcome(cells.map((cell) => (cell.key === 'open' ? cell.answer : cell.key)));
    return { id, cells, outcome, kind: isWhole ? entryFor(key, statement).kind : null };
  });
  const cells = rows.flatMap((row) => row.cells);
  const scored = tests.flatMap((test) =>
    Object.keys(exercise.rows).filter((id) => cellKey(own, id, test).key !== 'open'),
  );
  const count = (verdict: Verdict) => cells.filter((cell) => cell.verdict === verdict).length;
  return {
    type: 'tests',
    rows,
    result: countsInWords(count('matches'), scored.length, count('not-yet')),
    notScored: [notAnsweredInWords(count('not-answered')), openInWords(count('two-readings'))]
      .filter(Boolean)
      .join(' '),
  };
}

function notAnsweredInWords(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? 'One was not answered. It counts neither way.'
    : `${cells} were not answered. They count neither way.`;
}

function openInWords(cells: number): string {
  if (cells === 0) return '';
  return cells === 1
    ? 'One can be answered either way and is not scored.'
    : `${cells} can be answered either way and are not scored.`;
}

function cellKey(own: TestsKey, row: string, test: Test): TestKey {
  const cell = own.rows[row]?.[test];
  if (cell === undefined) throw new Error(`The key has no cell “${row}”, “${test}”.`);
  return cell;
}

function feedbackOnCell(test: Test, { key, feedback }: TestKey, given: string | undefined): CellFeedback {
  const answer = given === 'yes' || given === 'no' ? given : null;
  if (answer === null) return { test, verdict: 'not-answered', answer, key: null, why: null };
  const verdict = key === 'open' ? 'two-readings' : key === answer ? 'matches' : 'not-yet';
  return { test, verdict, answer, key, why: feedback[answer] };
}
