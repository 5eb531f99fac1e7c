import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { BackupError, backUp } from './backup';
import { type Database, type OpenDatabase, openAndMigrate } from './database';
import type { StudentId } from './identity';
import { insertAttempt } from './queries/attempts';
import { restore } from './restore';
import { newPlace, type Place } from './testing/engines';
import { newAttempt, newClass, newStudent, newTeacher } from './testing/people';

const held: { place?: Place; opened?: OpenDatabase } = {};
const now = new Date('2026-11-22T10:00:00.000Z');

afterEach(async () => {
  await held.opened?.db.destroy();
  await held.place?.remove();
});

async function served() {
  held.place = await newPlace('sqlite');
  const file = held.place.place;
  held.opened = await openAndMigrate(file);
  const { db } = held.opened;
  const { id } = await newClass(db, await newTeacher(db));
  const student = await newStudent(db, id, 'Ada');
  await insertAttempt(db, student, newAttempt());
  return { db, file, student, target: path.join(path.dirname(file), 'backups', 'one.sqlite') };
}

async function attemptsIn(file: string) {
  const { db } = await openAndMigrate(file);
  const all = await db.selectFrom('attempt').selectAll().orderBy('receivedAt').execute();
  await db.destroy();
  return all;
}

test('a backup holds every row of its moment and ends, while a class works', async () => {
  const { db, file, student, target } = await served();
  // So many pages are copied in many parts.
  await sql`create table filler as select randomblob(8000000) as noise`.execute(db);
  const over = new AbortController();
  const working = work(db, student, over.signal);
  await backUp(file, target);
  over.abort();
  expect(await working).toBeGreaterThan(0);
  expect(readdirSync(path.dirname(target))).toEqual(['one.sqlite']);
  const sent = await db.selectFrom('attempt').selectAll().orderBy('receivedAt').execute();
  const copied = await attemptsIn(target);
  expect(copied.length).toBeGreaterThan(0);
  expect(copied).toEqual(sent.slice(0, copied.length));
});

/** Sends without a pause until told to stop. Gives how often. */
async function work(db: Database, student: StudentId, over: AbortSignal): Promise<number> {
  let sent = 0;
  for (; !over.aborted; sent += 1) {
    await insertAttempt(db, student, newAttempt());
    await setTimeout(1);
  }
  return sent;
}

test('a file that was copied with its log, as after a crash, is restored with all that the log holds', async () => {
  const { db, file, student } = await served();
  await insertAttempt(db, student, newAttempt());
  const copied = path.join(path.dirname(file), 'copied.sqlite');
  for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${copied}${part}`);
  await db.destroy();
  restore(copied, file, now);
  expect(await attemptsIn(file)).toHaveLength(2);
});

test.skipIf(process.getuid?.() !== 0)(
  'what an administrator restores belongs to whom the file belonged, or its folder',
  async () => {
    const { db, file, target } = await served();
    await backUp(file, target);
    await db.destroy();
    const nobody = 65534;
    chownSync(file, nobody, nobody);
    restore(target, file, now);
    expect(statSync(file)).toMatchObject({ uid: nobody, gid: nobody });
    rmSync(file);
    chownSync(path.dirname(file), nobody, nobody);
    restore(target, file, now);
    expect(statSync(file)).toMatchObject({ uid: nobody, gid: nobody });
  },
);

test('restoring puts the backup in place, and what was there aside', async () => {
  const { db, file, student, target } = await served();
  await backUp(file, target);
  await insertAttempt(db, student, newAttempt());
  await db.destroy();
  const aside = restore(target, file, now);
  expect(aside).toMatch(/test-before-2026-11-22T10-00-00-000Z\.sqlite$/);
  expect(await attemptsIn(file)).toHaveLength(1);
  expect(await attemptsIn(aside ?? '')).toHaveLength(2);
});

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

test('only who makes a backup can read it, also in a folder that others can look into', async () => {
  const { file, target } = await served();
  mkdirSync(path.dirname(target), { mode: 0o755 });
  await backUp(file, target);
  expect(modeOf(target)).toBe('600');
});

test('only who restores a backup can read what is restored, whoever can read the backup', async () => {
  const { db, file, target } = await served();
  await backUp(file, target);
  await db.destroy();
  chmodSync(target, 0o644);
  restore(target, file, now);
  expect(modeOf(file)).toBe('600');
  expect(readFileSync(file)).toEqual(readFileSync(target));
});

test('restoring is refused while a server has the database open, and changes nothing', async () => {
  const { db, file, target } = await served();
  await backUp(file, target);
  expect(() => restore(target, file, now)).toThrow('A server has the database open. Stop it first.');
  expect(await db.selectFrom('attempt').selectAll().execute()).toHaveLength(1);
  expect(readdirSync(path.dirname(file)).filter((name) => name.includes('restoring'))).toEqual([]);
});

test.each([
  ['text', 'this is no database', 'file is not a database'],
  ['nothing', '', 'it is not a database of the course'],
])('a file that holds %s is not restored', async (_, content, why) => {
  const { db, file } = await served();
  await db.destroy();
  const broken = path.join(path.dirname(file), 'broken.sqlite');
  writeFileSync(broken, content);
  expect(() => restore(broken, file, now)).toThrow(why);
  expect(await attemptsIn(file)).toHaveLength(1);
});

const cutOff = (file: string) => {
  new DatabaseSync(file).close();
  truncateSync(file, 8 * 4096);
};

test.each([
  ['is no database', (file: string) => writeFileSync(file, 'no database. '.repeat(1000))],
  ['is cut off', cutOff],
])('of a file that %s nothing is left of a backup or of restoring it', async (_, damage) => {
  const { db, file, target } = await served();
  await db.destroy();
  const folder = path.dirname(file);
  const broken = path.join(folder, 'broken.sqlite');
  copyFileSync(file, broken);
  damage(broken);
  await expect(backUp(broken, target)).rejects.toThrow();
  expect(readdirSync(path.dirname(target))).toEqual([]);
  expect(() => restore(broken, file, now)).toThrow();
  expect(readdirSync(folder).filter((name) => name.includes('restoring'))).toEqual([]);
});

test('of a backup that cannot be copied nothing is left where it would be restored', async () => {
  const { db, file, target } = await served();
  await db.destroy();
  // A folder can be opened like a file, and not be read like one.
  mkdirSync(target, { recursive: true });
  expect(() => restore(target, file, now)).toThrow();
  expect(readdirSync(path.dirname(file)).toSorted()).toEqual(['backups', 'test.sqlite']);
});

test('a backup never replaces a file, and needs a database', async () => {
  const { file, target } = await served();
  await backUp(file, target);
  await expect(backUp(file, target)).rejects.toThrow(/is there already/);
  await expect(backUp(`${file}-none`, `${target}-2`)).rejects.toThrow(BackupError);
  expect(existsSync(`${file}-none`)).toBe(false);
});

/** As after a server that was killed: the newest rows are in the log alone. */
function leaveLog(file: string) {
  const copy = path.join(path.dirname(file), 'killed.sqlite');
  for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${copy}${part}`);
  return copy;
}

test.each([
  ['text', (file: string) => writeFileSync(file, 'no database. '.repeat(1000))],
  ['half of itself', (file: string) => truncateSync(file, 8 * 4096)],
  ['nothing', (file: string) => truncateSync(file, 0)],
])('where the file holds %s, it is put aside as it is', async (_, damage) => {
  const { db, file, target } = await served();
  await backUp(file, target);
  await db.destroy();
  damage(file);
  const found = readFileSync(file);
  const aside = restore(target, file, now);
  expect(readFileSync(aside ?? '')).toEqual(found);
  expect(await attemptsIn(file)).toHaveLength(1);
});

test('a damaged file that a server has open is not put aside', async () => {
  const { file, target } = await served();
  await backUp(file, target);
  writeFileSync(file, 'no database. '.repeat(1000));
  expect(() => restore(target, file, now)).toThrow('A server has the database open. Stop it first.');
  expect(readFileSync(file, 'utf8')).toContain('no database.');
});

test.each([
  ['beside a file of text', (file: string) => writeFileSync(file, 'no database. '.repeat(1000))],
  ['without its file', (file: string) => rmSync(file)],
])('a log that is left %s is not read into the backup', async (_, damage) => {
  const { db, file, student, target } = await served();
  await backUp(file, target);
  await insertAttempt(db, student, newAttempt());
  const killed = leaveLog(file);
  damage(killed);
  const aside = restore(target, killed, now);
  expect(aside).toMatch(/killed-before-/);
  expect(await attemptsIn(killed)).toHaveLength(1);
});
