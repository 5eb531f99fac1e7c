import 'server-only';
import type { Transaction } from 'kysely';
import type { Attempt } from '@/domain/attempt';
import type { Tally } from '@/domain/tally';
import { isTallied, tallyOf, withAttempt } from '@/domain/tally';
import { locksRows } from '../locks-rows';
import { attemptRow } from '../rows';
import type { Tables } from '../tables';
import { rowOfTally, tallyInRow } from '../tally-row';

/** Adds a new attempt to the tally of its exercise, in the transaction that keeps it. */
export async function tallyAttempt(
  transaction: Transaction<Tables>,
  classId: string,
  attempt: Attempt,
): Promise<void> {
  const alone = isTallied(attempt) ? tallyOf([attempt]) : null;
  if (alone === null) return;
  const { student, exercise } = attempt;
  const added = rowOfTally(classId, alone);
  const { content } = await lockTally(transaction, added);
  // It holds the id of the attempt, so nothing else is the same.
  if (content === added.content) return;
  const more = withAttempt(tallyInRow({ student, exercise, content }), attempt);
  await setTally(
    transaction,
    { class: classId, student, exercise },
    more ?? (await tallied(transaction, attempt)),
  );
}

type OfStudent = Pick<Tables['tally'], 'student' | 'exercise'>;

/** Makes a tally anew of the attempts that there are; without any it goes. Returns whether it was another before. */
export async function renewTally(
  transaction: Transaction<Tables>,
  of: OfStudent & { readonly class: string },
): Promise<boolean> {
  // It and the attempts are then of one moment.
  const before = await lockTally(transaction, { ...of, beganAt: '', content: '' });
  const tally = await tallied(transaction, of);
  await setTally(transaction, of, tally);
  const now = tally === null ? { beganAt: '', content: '' } : rowOfTally(of.class, tally);
  return before.content !== now.content || before.beganAt !== now.beganAt;
}

/**
 * The row of a tally, as it is or, where there is none, as it is given. It is locked: who sends for the same student at the
 * same moment waits, and adds to what is here then.
 */
async function lockTally(
  transaction: Transaction<Tables>,
  row: Tables['tally'],
): Promise<Pick<Tables['tally'], 'beganAt' | 'content'>> {
  const there = await transaction
    .selectFrom('tally')
    .select(['beganAt', 'content'])
    .where('student', '=', row.student)
    .where('exercise', '=', row.exercise)
    .$if(locksRows(transaction), (query) => query.forUpdate())
    .executeTakeFirst();
  if (there !== undefined) return there;
  // Of two that begin at once one makes the row, and the other waits for it and finds it.
  return transaction
    .insertInto('tally')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['student', 'exercise'])
        .doUpdateSet((other) => ({ exercise: other.ref('excluded.exercise') })),
    )
    .returning(['beganAt', 'content'])
    .executeTakeFirstOrThrow();
}

async function setTally(
  transaction: Transaction<Tables>,
  of: OfStudent & { readonly class: string },
  tally: Tally | null,
): Promise<void> {
  const { student, exercise } = of;
  if (tally === null) {
    await transaction
      .deleteFrom('tally')
      .where('student', '=', student)
      .where('exercise', '=', exercise)
      .execute();
    return;
  }
  const { beganAt, content } = rowOfTally(of.class, tally);
  await transaction
    .updateTable('tally')
    .set({ beganAt, content })
    .where('student', '=', student)
    .where('exercise', '=', exercise)
    .execute();
}

/** What the attempts come to that are in the database now; null where there is none. */
async function tallied(
  transaction: Transaction<Tables>,
  { student, exercise }: OfStudent,
): Promise<Tally | null> {
  const rows = await transaction
    .selectFrom('attempt')
    .selectAll()
    .where('student', '=', student)
    .where('exercise', '=', exercise)
    .orderBy('receivedAt')
    .orderBy('id')
    .execute();
  return tallyOf(rows.map((row) => attemptRow.parse(row)));
}
