import 'server-only';
import type { Transaction } from 'kysely';
import { answerFor } from '@/domain/answers';
import { AppError } from '@/domain/errors';
import type { Vote } from '@/domain/vote';
import type { Database } from '../database';
import type { StudentId } from '../identity';
import { attemptRow, voteRow } from '../rows';
import type { Tables } from '../tables';
import { lockVotes } from './lock-votes';
import { voteColumns } from './votes';

/** A vote as a student of the class sees it. */
export interface OwnVote extends Vote {
  /** Whether the class is asked how sure it is. */
  readonly asksSureness: boolean;
  /** The student's own last answer to this vote; what was answered before it opened is none. */
  readonly own: string | null;
  /** The last answer of every student to this vote, without who gave it; null as long as the split is not shown. */
  readonly all: readonly string[] | null;
}

/** The vote of the student's class that is open, or else that ended or was shown last; null where there was none. */
export async function selectOwnVote(db: Database, student: StudentId): Promise<OwnVote | null> {
  const row = await db
    .selectFrom('vote')
    .innerJoin('assignment', 'assignment.id', 'vote.assignment')
    .select(voteColumns.map((column) => `vote.${column}` as const))
    .select('assignment.asksSureness')
    .where('vote.class', 'in', db.selectFrom('student').select('class').where('id', '=', student))
    .orderBy((order) => order.case().when('vote.closedAt', 'is', null).then(0).else(1).end())
    // A vote that was opened again can be older than another that ended before it. A split is never shown before the end.
    .orderBy(({ fn }) => fn.coalesce('vote.splitShownAt', 'vote.closedAt'), 'desc')
    .orderBy('vote.openedAt', 'desc')
    .executeTakeFirst();
  if (row === undefined) return null;
  const vote = voteRow.parse(row);
  const chosen = await selectChosen(db, vote, student);
  return {
    ...vote,
    asksSureness: row.asksSureness === 1,
    own: chosen.get(student) ?? null,
    all: vote.splitShownAt === null ? null : [...chosen.values()],
  };
}

/** The question by which a written exercise asks for the kind of its one statement. */
const kindOfWritten = 'kind';

/** The last answers that came while a vote was open, by student: only the student's own until the split is shown. */
async function selectChosen(db: Database, vote: Vote, student: StudentId): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('attempt')
    .select(['student', 'answers'])
    .where('assignment', '=', vote.assignment)
    .where('exercise', '=', vote.exercise)
    .where('round', '=', vote.round)
    .where('receivedAt', '>=', vote.openedAt)
    .$if(vote.closedAt !== null, (query) => query.where('receivedAt', '<=', vote.closedAt ?? ''))
    .$if(vote.splitShownAt === null, (query) => query.where('student', '=', student))
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  const chosen = new Map<string, string>();
  for (const { student: from, answers: text } of rows) {
    const answers = attemptRow.shape.answers.parse(text);
    const answer = answerFor(answers, vote.statement) ?? answerFor(answers, kindOfWritten);
    if (answer !== undefined) chosen.set(from, answer);
  }
  return chosen;
}

/** Throws `conflict` unless a vote of a class is open. It cannot end before the transaction does. */
export async function assertVoteOpen(
  transaction: Transaction<Tables>,
  classId: string,
  vote: string,
): Promise<void> {
  const open = await lockVotes(transaction)
    .where('id', '=', vote)
    .where('class', '=', classId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (open === undefined) throw new AppError('conflict', 'This vote is over. Your class has gone on.');
}
