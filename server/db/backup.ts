import 'server-only';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { copyPrivately, makePrivate } from './private-file';
import { troubleOf } from './trouble';

/** A file that cannot be backed up or restored, in a sentence for whoever asked for it. */
export class BackupError extends Error {}

/**
 * Copies a database file while servers work with it, by the online backup of SQLite: the copy is what the file was at
 * one moment. It is written beside its place, checked and then moved there; of one that breaks off nothing stays.
 */
export async function backUp(file: string, target: string): Promise<void> {
  if (!existsSync(file))
    throw new BackupError(`There is no database at ${file}. Is DATA_FOLDER the one of the course?`);
  if (existsSync(target))
    throw new BackupError(`${target} is there already. Nothing was written; name another file.`);
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const unfinished = `${target}.unfinished`;
  removeAll(unfinished);
  try {
    await copyOpen(file, unfinished);
    makeOneFile(unfinished);
    assertWhole(unfinished);
    settle(unfinished);
    renameSync(unfinished, target);
  } finally {
    removeAll(unfinished);
  }
}

async function copyOpen(file: string, copy: string): Promise<void> {
  makePrivate(copy);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    await backup(database, copy);
  } finally {
    database.close();
  }
}

/** What belongs to a database file: SQLite reads a log that lies beside a file into whatever has its name. */
const parts = ['', '-wal', '-shm', '-journal'];

/**
 * Puts a backup in the place of a database file, and what was there aside, in whatever state it is: returns its new name,
 * null where there was nothing. Throws before anything is changed where the backup is not whole, or where a server has the
 * file open.
 */
export function restore(source: string, file: string, now: Date): string | null {
  if (!existsSync(source)) throw new BackupError(`There is no file ${source}. Nothing was changed.`);
  const unfinished = `${file}.restoring`;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  removeAll(unfinished);
  try {
    copyPrivately(source, unfinished);
    assertWhole(unfinished);
    settle(unfinished);
    assertNotOpen(file);
    const aside = putAside(file, now);
    renameSync(unfinished, file);
    return aside;
  } finally {
    removeAll(unfinished);
  }
}

function removeAll(file: string): void {
  for (const part of parts) rmSync(`${file}${part}`, { force: true });
}

/** Also where the file itself is gone, and only its log is left. */
function putAside(file: string, now: Date): string | null {
  const aside = file.replace(/(\.sqlite)?$/, `-before-${now.toISOString().replace(/[:.]/g, '-')}$1`);
  const there = parts.filter((part) => existsSync(`${file}${part}`));
  for (const part of there) renameSync(`${file}${part}`, `${aside}${part}`);
  const [first] = there;
  return first === undefined ? null : `${aside}${first}`;
}

/** The copy has the format of the original, whose log would be a second file: a backup is one. */
function makeOneFile(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = DELETE');
  database.close();
}

const integrity = z.object({ integrity_check: z.string() });
const migrations = z.object({ found: z.number() });

/** Throws unless a file is a whole database of the course. */
function assertWhole(file: string): void {
  try {
    const database = new DatabaseSync(file);
    try {
      const row = integrity.parse(database.prepare('PRAGMA integrity_check').get());
      if (row.integrity_check !== 'ok') throw new Error(row.integrity_check);
      const found = database
        .prepare("select count(*) as found from sqlite_master where name = 'migration'")
        .get();
      if (migrations.parse(found).found === 0) throw new Error('it is not a database of the course');
    } finally {
      database.close();
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BackupError(`${file} is not a whole database: ${why}. Nothing was changed.`, { cause: error });
  }
}

const mode = z.object({ journal_mode: z.string() });

/**
 * Throws where a server has a database file open. Only who is alone with a file can change its format: so this also writes
 * the log into the file. What is no database, or damaged, can tell that nobody has it open, and no more.
 */
export function assertNotOpen(file: string): void {
  // SQLite deletes the log of an empty file, which may be all that is left.
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // Asks for the lock before the first page is read, which may be damaged.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    const { journal_mode } = mode.parse(database.prepare('PRAGMA journal_mode = DELETE').get());
    if (journal_mode !== 'delete') throw isOpen(new Error(`it is in the mode ${journal_mode}`));
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === 'damaged') return;
    if (trouble === 'busy') throw isOpen(error);
    if (error instanceof BackupError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new BackupError(`${file} cannot be opened: ${why}. Nothing was changed.`, { cause: error });
  } finally {
    database.close();
  }
}

function isOpen(cause: unknown): BackupError {
  return new BackupError('A server has the database open. Stop it first. Nothing was changed.', { cause });
}

/** Waits until a file is on the disk. */
function settle(file: string): void {
  const opened = openSync(file, 'r+');
  fsyncSync(opened);
  closeSync(opened);
}
