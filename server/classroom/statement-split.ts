import 'server-only';
import type { Answers } from '@/domain/answers';
import { answerFor, triesFor } from '@/domain/answers';
import type { Attempt } from '@/domain/attempt';
import { AppError } from '@/domain/errors';
import type { Kind } from '@/domain/kind';
import { isKind } from '@/domain/kind';
import type { AskedStatement, LiveColumn } from '@/domain/live-grid';
import type { Choices, StatementSplit, Vote, VoteNow } from '@/domain/vote';
import { countsOf, isWithin, shiftBetween } from '@/domain/vote';
import { selectAttempts } from '../db/queries/attempts';
import { selectStudents } from '../db/queries/roster';
import { selectVotes } from '../db/queries/votes';
import { selectClassKey } from './class-key';
import { columnsOf } from './live-columns';
import type { Watched } from './live-view';
import { isAbout, selectWatched } from './live-view';

/** A column whose statement a class can be asked about. */
export interface AskedColumn extends LiveColumn {
  readonly asked: AskedStatement;
}

/** The statements of an assignment, and the one that is shown. */
export interface ShownStatement {
  readonly column: AskedColumn;
  /** Its number, from 1. */
  readonly number: number;
  readonly all: number;
  readonly title: string;
}

/** Statement `number` of an assignment, counted from 1. Throws `not-found`. */
export async function selectShownStatement(watched: Watched, number: string): Promise<ShownStatement> {
  const { work, title } = await selectWatched(watched);
  const classKey = await selectClassKey(watched.db, watched.teacher, watched.class, []);
  const asked = columnsOf(work, classKey).filter((column): column is AskedColumn => column.asked !== null);
  const column = /^[1-9]\d{0,2}$/.test(number) ? asked[Number(number) - 1] : undefined;
  if (column === undefined) throw new AppError('not-found', 'There is no such statement in this work.');
  return { column, number: Number(number), all: asked.length, title };
}

/** How the class divided over a statement, before it argued and after. Holds no names. */
export async function selectStatementSplit(watched: Watched, column: AskedColumn): Promise<StatementSplit> {
  const { db, teacher, class: classId, assignment } = watched;
  const { exercise, asked } = column;
  const votes = (await selectVotes(db, teacher, assignment)).filter((vote) => isAbout(vote, column));
  const attempts = await selectAttempts(db, teacher, classId, { assignment, exercise });
  const second = votes.find(({ round }) => round === 2);
  const first = firstChoices(attempts, votes, asked);
  const again =
    second === undefined
      ? new Map<string, Kind>()
      : choicesIn(attempts.filter(isFor(second)), asked.question);
  const students = await selectStudents(db, teacher, classId);
  const [vote] = votes.toSorted((one, other) => other.round - one.round);
  return {
    students: students.length,
    answers: second === undefined ? first.size : again.size,
    vote: vote === undefined ? null : nowOf(vote),
    counts: countsOf(first),
    again: second === undefined ? null : countsOf(again),
    shift: second === undefined ? null : shiftBetween(first, again),
  };
}

function nowOf({ id, round, closedAt, splitShownAt }: Vote): VoteNow {
  return { id, round, isOpen: closedAt === null, isShown: splitShownAt !== null };
}

/**
 * What the class chose before it argued: the answers to the first vote. Where there was none, the lesson was it, and the
 * first try of each student counts, as those after it have seen feedback; what came after the class was asked again does not.
 */
function firstChoices(
  attempts: readonly Attempt[],
  votes: readonly Vote[],
  { question }: AskedStatement,
): Choices {
  const vote = votes.find(({ round }) => round === 1);
  if (vote !== undefined) return choicesIn(attempts.filter(isFor(vote)), question);
  const again = votes.find(({ round }) => round === 2);
  const early = attempts.filter(
    ({ round, receivedAt }) =>
      round === 1 && (again === undefined || Date.parse(receivedAt) < Date.parse(again.openedAt)),
  );
  // The earliest attempt comes last, so that its first try stays.
  return choicesOf(early.toReversed(), (answers) => triesFor(answers, question)[0]);
}

function isFor(vote: Vote): (attempt: Attempt) => boolean {
  return ({ round, receivedAt }) => round === vote.round && isWithin(vote, receivedAt);
}

/** The last choice of each student; attempts are in the order in which they came. */
function choicesIn(attempts: readonly Attempt[], question: string): Choices {
  return choicesOf(attempts, (answers) => answerFor(answers, question));
}

/** One choice of each student: that of the last attempt that has one. */
function choicesOf(
  attempts: readonly Attempt[],
  choiceIn: (answers: Answers) => string | undefined,
): Choices {
  const chosen = new Map<string, Kind>();
  for (const { student, answers } of attempts) {
    const choice = choiceIn(answers);
    if (isKind(choice)) chosen.set(student, choice);
  }
  return chosen;
}
