import 'server-only';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { makePrivate } from './private-file';

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
    // One moment, held while pages are copied in parts: after a write of somebody else SQLite would begin again each time.
    database.exec('begin');
    database.prepare('select count(*) from sqlite_master').get();
    await backup(database, copy);
  } finally {
    database.close();
  }
}

/** What belongs to a database file: SQLite reads a log that lies beside a file into whatever has its name. */
export const parts = ['', '-wal', '-shm', '-journal'];

/** Deletes a database file with what SQLite wrote beside it. */
export function removeAll(file: string): void {
  for (const part of parts) rmSync(`${file}${part}`, { force: true });
}

/** The copy has the format of the original, whose log would be a second file: a backup is one. */
export function makeOneFile(file: string): void {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = DELETE');
  database.close();
}

const integrity = z.object({ integrity_check: z.string() });
const migrations = z.object({ found: z.number() });

/** Throws unless a file is a whole database of the course. */
export function assertWhole(file: string): void {
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

/** Waits until a file is on the disk. */
export function settle(file: string): void {
  const opened = openSync(file, 'r+');
  fsyncSync(opened);
  closeSync(opened);
}
