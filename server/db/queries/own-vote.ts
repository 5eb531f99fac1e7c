import 'server-only';
import { answerFor } from '@/domain/answers';
import type { Vote } from '@/domain/vote';
import type { Database } from '../database';
import type { StudentId } from '../identity';
import { attemptRow, voteRow } from '../rows';
import { voteColumns } from './votes';

/** A vote as a student of the class sees it. */
export interface OwnVote extends Vote {
  /** Whether the class is asked how sure it is. */
  readonly asksSureness: boolean;
  /** The student's own last answer in this round. */
  readonly own: string | null;
  /** The last answer of every student, without who gave it; null as long as the split is not shown. */
  readonly all: readonly string[] | null;
}

/** The last vote that the student's class was asked; null where there was none. */
export async function selectOwnVote(db: Database, student: StudentId): Promise<OwnVote | null> {
  const row = await db
    .selectFrom('vote')
    .innerJoin('assignment', 'assignment.id', 'vote.assignment')
    .select(voteColumns.map((column) => `vote.${column}` as const))
    .select('assignment.asksSureness')
    .where('vote.class', 'in', db.selectFrom('student').select('class').where('id', '=', student))
    // An open vote is the one that is asked, even where it was opened again and another is younger.
    .orderBy((order) => order.case().when('vote.closedAt', 'is', null).then(0).else(1).end())
    .orderBy('vote.openedAt', 'desc')
    .executeTakeFirst();
  if (row === undefined) return null;
  const vote = voteRow.parse(row);
  const chosen = await selectChosen(db, vote);
  return {
    ...vote,
    asksSureness: row.asksSureness === 1,
    own: chosen.get(student) ?? null,
    all: vote.splitShownAt === null ? null : [...chosen.values()],
  };
}

/** The question by which a written exercise asks for the kind of its one statement. */
const kindOfWritten = 'kind';

/** The last answers of a round to the statement that was asked about, by student. */
async function selectChosen(db: Database, vote: Vote): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('attempt')
    .select(['student', 'answers'])
    .where('assignment', '=', vote.assignment)
    .where('exercise', '=', vote.exercise)
    .where('round', '=', vote.round)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  const chosen = new Map<string, string>();
  for (const { student, answers: text } of rows) {
    const answers = attemptRow.shape.answers.parse(text);
    const answer = answerFor(answers, vote.statement) ?? answerFor(answers, kindOfWritten);
    if (answer !== undefined) chosen.set(student, answer);
  }
  return chosen;
}
