import 'server-only';
import { sql } from 'kysely';
import { deviceTokenIn } from './classroom/current-student';
import { openDatabase } from './db/database';

/** Pages that are made of what is stored, whoever opens them. */
const stored = /^\/(class|join|first-teacher|invitation|new-password|teach)(\/|$)/;

/** Pages with feedback, which a class can hold back. */
const ofStudents = /^\/(lessons\/[^/]+|quiz)\/./;

/** Whether a page cannot be made without the database. What goes to /api says so itself. */
export function needsDatabase(pathname: string, headers: Pick<Headers, 'get'>): boolean {
  return stored.test(pathname) || (ofStudents.test(pathname) && deviceTokenIn(headers) !== null);
}

/** Throws `DatabaseUnavailable` where the database does not answer. */
export async function assertDatabaseThere(): Promise<void> {
  const { db } = await openDatabase();
  await sql`select 1`.execute(db);
}
