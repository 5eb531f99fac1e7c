import 'server-only';
import type { Answers } from '@/domain/answers';
import { answerFor, triesFor } from '@/domain/answers';
import type { Attempt } from '@/domain/attempt';
import { answersOfAttempts } from '@/domain/attempts-together';
import { entryFor, verdictOf } from '@/domain/check';
import type { CheckedExercise } from '@/domain/checked-exercise';
import { AppError } from '@/domain/errors';
import { isKind } from '@/domain/kind';
import type { AskedStatement, CellState, LiveCell, LiveColumn } from '@/domain/live-grid';
import { openCell } from '@/domain/live-grid';
import { isExtra } from '@/domain/question-id';
import { checkExercise } from '../check-exercise';
import { answerKey } from '../lessons/answer-key';

/** How far a student is with each column, by what the student sent. A second vote is an answer to what the class said: no try. */
export function cellsOf(columns: readonly LiveColumn[], attempts: readonly Attempt[]): LiveCell[] {
  const answers = new Map<string, Answers>();
  const tries = attempts.filter(({ round }) => round === 1);
  for (const [exercise, own] of Map.groupBy(tries, (attempt) => attempt.exercise))
    answers.set(exercise, answersOfAttempts(own));
  return columns.map((column) => {
    const given = answers.get(column.exercise);
    if (given === undefined) return openCell;
    return column.asked === null
      ? wholeCell(column.exercise, given)
      : statementCell(column.asked, column.isWritten, given);
  });
}

function statementCell({ id, question }: AskedStatement, isWritten: boolean, answers: Answers): LiveCell {
  const answer = answerFor(answers, question);
  const kind = isKind(answer) ? answer : null;
  return {
    state: isWritten ? writtenState(answers) : verdictOf(entryFor(answerKey, id), kind ?? undefined),
    kind,
    tries: isWritten ? 0 : triesFor(answers, question).length,
  };
}

/** A reason is for a reader: the machine says only whether there is one. */
function writtenState(answers: Answers): CellState {
  return (answerFor(answers, 'text') ?? '').trim() === '' ? 'not-answered' : 'written';
}

function wholeCell(exercise: string, answers: Answers): LiveCell {
  const tries = Object.entries(answers).filter(([question]) => !isExtra(question));
  const most = Math.max(0, ...tries.map(([, given]) => given.length));
  if (most === 0) return openCell;
  return { state: isWholeMatch(exercise, answers) ? 'matches' : 'not-yet', kind: null, tries: most };
}

/** Answers from before a change of the exercise may fit it no more: they do not match what it asks now. */
function isWholeMatch(exercise: string, answers: Answers): boolean {
  try {
    return matchesWhole(checkExercise({ exercise, answers }));
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

function matchesWhole(checked: CheckedExercise): boolean {
  switch (checked.type) {
    case 'chain':
      return checked.statements.every(({ order, gaps }) => order === 'matches' && gaps === 'matches');
    case 'tests':
      return checked.rows
        .flatMap(({ cells }) => cells)
        .every(({ verdict }) => verdict === 'matches' || verdict === 'two-readings');
    case 'order':
      return (
        checked.events.length > 0 &&
        checked.events.every(({ isMatch }) => isMatch) &&
        checked.question.verdict === 'matches'
      );
    case 'rewrite':
      return checked.slots.every(({ verdict }) => verdict === 'matches');
    default:
      throw new Error(`An exercise of the type “${checked.type}” has a column for each statement.`);
  }
}
