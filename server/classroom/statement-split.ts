import 'server-only';
import { answerFor } from '@/domain/answers';
import type { Attempt } from '@/domain/attempt';
import { AppError } from '@/domain/errors';
import type { Kind } from '@/domain/kind';
import { isKind } from '@/domain/kind';
import type { AskedStatement, LiveColumn } from '@/domain/live-grid';
import type { Choices, StatementSplit, Vote, VoteNow } from '@/domain/vote';
import { countsOf, shiftBetween } from '@/domain/vote';
import { selectAttempts } from '../db/queries/attempts';
import { selectStudents } from '../db/queries/roster';
import { selectVotes } from '../db/queries/votes';
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
  const asked = columnsOf(work).filter((column): column is AskedColumn => column.asked !== null);
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
  const first = choicesIn(attempts.filter(isBefore(second)), asked);
  const again = choicesIn(
    attempts.filter(({ round }) => round === 2),
    asked,
  );
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

/** The first round is what came before the class was asked again: after that nobody answers without having seen the others. */
function isBefore(second: Vote | undefined): (attempt: Attempt) => boolean {
  return ({ round, receivedAt }) =>
    round === 1 && (second === undefined || Date.parse(receivedAt) < Date.parse(second.openedAt));
}

/** The last choice of each student; attempts are in the order in which they came. */
function choicesIn(attempts: readonly Attempt[], { question }: AskedStatement): Choices {
  const chosen = new Map<string, Kind>();
  for (const { student, answers } of attempts) {
    const answer = answerFor(answers, question);
    if (isKind(answer)) chosen.set(student, answer);
  }
  return chosen;
}
