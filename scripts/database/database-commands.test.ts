import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const held = { folder: '' };

beforeEach(() => {
  held.folder = mkdtempSync(path.join(tmpdir(), 'who-says-so-commands-'));
});
afterEach(() => rmSync(held.folder, { recursive: true, force: true }));

/** A database that is open as a server has it. */
function served() {
  const file = path.join(held.folder, 'who-says-so.sqlite');
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('create table migration (number integer)');
  return { file, database };
}

function run(name: string, ...args: string[]) {
  const env = { ...process.env, DATA_FOLDER: held.folder, DATABASE_URL: '' };
  const script = path.join(root, 'scripts/database', `${name}.mjs`);
  return spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' });
}

test('a move is refused while a server has the file open, before the file or the Postgres is touched', () => {
  const { file, database } = served();
  // Not read: closing a file gives up the locks that this process has on it.
  const states = () => ['', '-wal'].map((part) => statSync(`${file}${part}`).mtimeMs);
  const before = states();
  const { status, stderr } = run('move', '--to', 'postgres://nobody@127.0.0.1:1/nowhere');
  expect(stderr).toBe('A server has the database open. Stop it first. Nothing was changed.\n');
  expect(status).toBe(1);
  expect(states()).toEqual(before);
  database.close();
});

test('a command leaves nothing in node_modules', () => {
  const { database } = served();
  const { pid, status, stderr } = run('backup');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(path.join(root, 'node_modules/.cache/who-says-so', String(pid)))).toBe(false);
  expect(readdirSync(path.join(held.folder, 'backups'))).toHaveLength(1);
  database.close();
});

test('a backup for which there is no room leaves nothing of itself', () => {
  const { file, database } = served();
  database.exec('create table filled as select zeroblob(4000000) as content');
  // No file of the command grows beyond a mebibyte, as on a disk that is full by then.
  const limited = 'ulimit -f 1024 && exec "$0" "$1"';
  const script = path.join(root, 'scripts/database/backup.mjs');
  const env = { ...process.env, DATA_FOLDER: held.folder, DATABASE_URL: '' };
  const { status } = spawnSync('bash', ['-c', limited, process.execPath, script], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(statSync(file).size).toBeGreaterThan(0);
  expect(readdirSync(path.join(held.folder, 'backups'))).toEqual([]);
  database.close();
});

test('a folder that stands alone has what each command loads', () => {
  const made = readFileSync(path.join(root, 'scripts/standalone.mjs'), 'utf8');
  const folder = path.join(root, 'scripts/database');
  const loaded = readdirSync(folder)
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => [
      ...readFileSync(path.join(folder, name), 'utf8').matchAll(/loadServerSource\('(.+?)'\)/g),
    ])
    .flatMap(([, file]) => file ?? []);
  expect(loaded.length).toBeGreaterThan(4);
  expect(loaded.filter((file) => !made.includes(`'${file}'`))).toEqual([]);
});
