import 'server-only';
import { randomInt } from 'node:crypto';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { deleteSampleClass, insertSampleClass, selectOptionalSampleClass } from '../db/queries/sample-class';
import { selectExercise } from '../lessons/exercises';
import { versionsFor } from './class-key';
import { sampleRows } from './sample-rows';

/** Makes a class of simulated students for a teacher to look around in. Returns its id, or that of the one there is. */
export async function makeSampleClass(db: Database, teacher: TeacherId): Promise<string> {
  const there = await selectOptionalSampleClass(db, teacher);
  if (there !== null) return there;
  const rows = sampleRows(randomInt(2 ** 31), lastSchoolMorning(new Date()));
  for (const exercise of new Set(rows.attempts.map((attempt) => attempt.exercise)))
    await versionsFor(db, selectExercise(exercise));
  return insertSampleClass(db, teacher, rows);
}

/** Takes the sample class of a teacher away. Throws `not-found` where there is none. */
export function removeSampleClass(db: Database, teacher: TeacherId): Promise<void> {
  return deleteSampleClass(db, teacher);
}

/** Nine o'clock of the last day from Monday to Friday that is over, by the clock of this machine. */
export function lastSchoolMorning(now: Date): Date {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1, 9);
  while (day.getDay() === 0 || day.getDay() === 6) day.setDate(day.getDate() - 1);
  return day;
}
