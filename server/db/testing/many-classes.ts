import 'server-only';
import type { Transaction } from 'kysely';
import { sql } from 'kysely';
import { type Database, openAndMigrate } from '../database';
import { insertWork } from '../queries/sample-class';
import { insertTallies } from '../queries/tallies';
import { hashDeviceToken } from '../secrets';
import { sizeOf } from '../size';
import type { Tables } from '../tables';
import type { ClassRows } from './class-traces';
import { insertChanges, insertReviews } from './class-traces';
import { teacherWith } from './people';

/** Whom the classes belong to: the first to the teacher who signed up, the others to teachers of five classes each. */
const classesEach = 5;

/** Keeps classes one after the other, each in one transaction, and gives the time that it took in milliseconds. */
export async function insertClasses(
  place: string,
  email: string,
  classes: Iterable<ClassRows>,
): Promise<{ readonly ms: number; readonly attempts: number; readonly bytes: number }> {
  const { db, engine } = await openAndMigrate(place);
  try {
    // A database that is thrown away need not wait for the disk.
    if (engine === 'sqlite') await sql`pragma synchronous = off`.execute(db);
    const begin = performance.now();
    const first = await teacherWith(db, email);
    let attempts = 0;
    let index = 0;
    for (const rows of classes) {
      const teacher = index === 0 ? first : await teacherOf(db, Math.floor(index / classesEach));
      await db.transaction().execute((transaction) => insertClass(transaction, teacher, rows));
      attempts += rows.attempts.length;
      index += 1;
    }
    // As the server of the database does by itself before long.
    if (engine === 'postgres') await sql`vacuum analyze`.execute(db);
    else await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return { ms: performance.now() - begin, attempts, bytes: await sizeOf(db, engine) };
  } finally {
    await db.destroy();
  }
}

async function teacherOf(db: Database, number: number): Promise<string> {
  const id = `teacher-${number}`;
  await sql`insert into teacher (id, name, email, "emailVerified", "createdAt", "updatedAt")
    values (${id}, ${`Teacher ${number}`}, ${`${id}@school.example`}, 1 = 0, '2026-09-01T08:00:00.000Z', '2026-09-01T08:00:00.000Z')
    on conflict do nothing`.execute(db);
  return id;
}

async function insertClass(
  transaction: Transaction<Tables>,
  teacher: string,
  rows: ClassRows,
): Promise<void> {
  const { at, ...named } = rows.class;
  const { id } = named;
  await transaction
    .insertInto('class')
    .values({
      ...{ ...named, joinCode: rows.joinCode, isOpen: 1, isSample: 0, keptSince: at, madeAt: at },
      ...{ pausedAt: null, archivedAt: null },
    })
    .execute();
  await transaction.insertInto('class_teacher').values({ class: id, teacher, since: at }).execute();
  await insertWork(transaction, rows);
  const devices = rows.students.map(({ id: student, joinedAt }, index) => ({
    tokenHash: hashDeviceToken(rows.deviceTokens[index] ?? ''),
    ...{ student, since: joinedAt },
  }));
  await transaction.insertInto('student_device').values(devices).execute();
  await insertTallies(transaction, id);
  await insertReviews(transaction, teacher, rows);
  await insertChanges(transaction, rows);
}
