import 'server-only';
import type { EntryInForce } from '@/domain/answer-key';
import type { Answers } from '@/domain/answers';
import { answerFor, triesFor } from '@/domain/answers';
import type { Attempt } from '@/domain/attempt';
import { answersOfAttempts } from '@/domain/attempts-together';
import { entryFor, verdictOf } from '@/domain/check';
import type { CheckedExercise } from '@/domain/checked-exercise';
import type { ClassKey } from '@/domain/class-key';
import { entryInForce, keyOfCourse } from '@/domain/class-key';
import { AppError } from '@/domain/errors';
import { isKind } from '@/domain/kind';
import type { CellState, LiveCell, LiveColumn } from '@/domain/live-grid';
import { openCell } from '@/domain/live-grid';
import { isExtra } from '@/domain/question-id';
import { sentAnswerIn } from '@/domain/sent-answer';
import { checkExercise } from '../check-exercise';
import { answerKey } from '../lessons/answer-key';

/** How far a student is with each column, by what the student sent. A second vote is an answer to what the class said: no try. */
export function cellsOf(
  columns: readonly LiveColumn[],
  attempts: readonly Attempt[],
  classKey: ClassKey = keyOfCourse,
): LiveCell[] {
  const tries = attempts.filter(({ round }) => round === 1);
  const byExercise = Map.groupBy(tries, (attempt) => attempt.exercise);
  return columns.map((column) => {
    const own = byExercise.get(column.exercise);
    if (own === undefined) return openCell;
    const given = answersOfAttempts(own);
    if (column.asked === null) return wholeCell(column.exercise, given);
    const entry = entryFor(answerKey, column.asked.id);
    const sent = sentAnswerIn(own, column.asked.question);
    return statementCell(column, given, entryInForce(column.asked.id, entry, classKey, sent));
  });
}

function statementCell({ asked, isWritten }: LiveColumn, answers: Answers, entry: EntryInForce): LiveCell {
  const question = asked?.question ?? '';
  const answer = answerFor(answers, question);
  const kind = isKind(answer) ? answer : null;
  return {
    state: isWritten ? writtenState(answers) : verdictOf(entry, kind ?? undefined),
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
