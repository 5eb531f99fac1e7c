import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../run.mjs';
import { Sentence } from '../say.mjs';

/** The database file of the course, by DATA_FOLDER. Throws where the course stores classes in a Postgres. */
export function databaseFile(forPostgres) {
  if (process.env.DATABASE_URL) throw new Sentence(forPostgres);
  return join(resolve(root, process.env.DATA_FOLDER ?? 'data'), 'who-says-so.sqlite');
}

/** The same where it is there. Throws where it is not. */
export function existingFile(forPostgres) {
  const file = databaseFile(forPostgres);
  if (existsSync(file)) return file;
  throw new Sentence(`There is no database at ${file}. Is DATA_FOLDER the one of the course?`);
}

/** What can go wrong on the way to a database is said in its own words after `failed`, without a stack trace. */
export async function reach(failed, work) {
  try {
    return await work();
  } catch (error) {
    throw new Sentence(`${failed}: ${error.message || error.code}`);
  }
}

/** Does the work, and ends with a sentence where the files or databases that were named are at fault. */
export async function orSentence(work, { BackupError }) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BackupError) throw new Sentence(error.message);
    // Of the system, or of SQLite: no room, no right to write, a folder in the place of a file.
    if (error.code !== undefined) throw new Sentence(`That did not work: ${error.message}`);
    throw error;
  }
}
