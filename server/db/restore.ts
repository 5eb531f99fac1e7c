import 'server-only';
import { existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { assertWhole, BackupError, makeOneFile, parts, removeAll, settle } from './backup';
import { copyPrivately, giveToOwnerOf } from './private-file';
import { troubleOf } from './trouble';

export { BackupError };

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
    // The log of a file that was copied while a server worked with it, or after one was killed, has what came last.
    if (existsSync(`${source}-wal`)) copyPrivately(`${source}-wal`, `${unfinished}-wal`);
    assertWhole(unfinished);
    makeOneFile(unfinished);
    giveToOwnerOf(existsSync(file) ? file : path.dirname(file), unfinished);
    settle(unfinished);
    assertNotOpen(file);
    const aside = putAside(file, now);
    renameSync(unfinished, file);
    return aside;
  } finally {
    removeAll(unfinished);
  }
}

/** Also where the file itself is gone, and only its log is left. */
function putAside(file: string, now: Date): string | null {
  const aside = file.replace(/(\.sqlite)?$/, `-before-${now.toISOString().replace(/[:.]/g, '-')}$1`);
  const there = parts.filter((part) => existsSync(`${file}${part}`));
  for (const part of there) renameSync(`${file}${part}`, `${aside}${part}`);
  const [first] = there;
  return first === undefined ? null : `${aside}${first}`;
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
