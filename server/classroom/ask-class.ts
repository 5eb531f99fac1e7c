import 'server-only';
import type { Round } from '@/domain/vote';
import { openDatabase } from '../db/database';
import type { TeacherId } from '../db/identity';
import { openVote } from '../db/queries/votes';
import { selectShownStatement } from './statement-split';

/** Asks a class about a statement of an assignment, by its number. Throws `not-found` for what is not the teacher's. */
export async function askClass(
  teacher: TeacherId,
  asked: {
    readonly class: string;
    readonly assignment: string;
    readonly statement: string;
    readonly round: Round;
  },
): Promise<void> {
  const { db } = await openDatabase();
  const { class: classId, assignment, round } = asked;
  const watched = { db, teacher, class: classId, assignment, isNameless: true };
  const { column } = await selectShownStatement(watched, asked.statement);
  await openVote(db, teacher, { assignment, round, exercise: column.exercise, statement: column.asked.id });
}
