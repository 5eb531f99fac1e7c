import { chmodSync, chownSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isOpenToOthers } from '../../open-to-others.mjs';
import { root } from '../../run.mjs';
import { Sentence } from '../../say.mjs';
import { startTestPostgres } from '../../test-postgres.mjs';
import { newCheck, studentClient } from '../school.mjs';
import { newCourse } from './course.mjs';
import { damages } from './damages.mjs';
import { assertStatus, refusedStart } from './expect.mjs';
import { fileIn, newFolder } from './folder.mjs';

/** Databases that cannot be used, and settings that are not right: one line at the start, exit code 1, nothing changed. */
export async function refused({ short }) {
  const original = await someCourse();
  const cases = Object.entries(damages).filter(([name]) => !short || name === 'a file of text');
  const said = [];
  for (const [name, [words, damage]] of cases) {
    const folder = newFolder();
    copyFileSync(original, fileIn(folder));
    damage(fileIn(folder));
    const before = readFileSync(fileIn(folder));
    said.push([name, await refusedStart({ env: { DATA_FOLDER: folder } }, words)]);
    if (!before.equals(readFileSync(fileIn(folder)))) throw new Sentence(`The server has changed ${name}.`);
  }
  if (!short) said.push(...(await refusedFolders()), ...(await refusedPostgres()));
  said.push([
    'a DATABASE_URL of another kind',
    await refusedStart({ env: { DATABASE_URL: 'mysql://x/y' } }, /DATABASE_URL has to begin/),
  ]);
  return said.map(([name, line]) => `${name}: “${line.replaceAll(/\/\S*who-says-so-faults-\w+/g, '…')}”`);
}

/** The file of a course with a hundred attempts, in one piece. */
async function someCourse() {
  const folder = newFolder();
  const { server, students } = await newCourse({
    env: { DATA_FOLDER: folder },
    place: fileIn(folder),
    students: 1,
  });
  const client = studentClient(server.url, students[0]);
  for (let n = 0; n < 100; n += 1) await assertStatus(client, '/api/check', { json: newCheck() }, 200);
  await server.stop();
  const database = new DatabaseSync(fileIn(folder));
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  return fileIn(folder);
}

/** Root may write anywhere, so the server runs as another user where this is root. */
async function refusedFolders() {
  const [uid, gid] = [65534, 65534];
  const parent = newFolder();
  chmodSync(parent, 0o755);
  const [closed, inTheWay] = [join(parent, 'closed'), join(parent, 'in-the-way')];
  mkdirSync(closed, { mode: 0o555 });
  writeFileSync(inTheWay, '');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(parent, uid, gid);
  const as = isRoot ? { uid, gid } : {};
  const inside = { env: { DATA_FOLDER: inTheWay } };
  const lines = [
    ['a file where the data folder should be', await refusedStart(inside, /cannot open the file/)],
  ];
  // The product lies in the folder of whoever runs this.
  if (isRoot && !isOpenToOthers(root)) return lines;
  return [
    ...lines,
    [
      'a data folder that may not be written',
      await refusedStart({ env: { DATA_FOLDER: closed }, ...as }, /cannot open the file|may not write/),
    ],
  ];
}

async function refusedPostgres() {
  const postgres = await startTestPostgres();
  try {
    const { host } = new URL(postgres.url);
    const start = (url, words) => refusedStart({ env: { DATABASE_URL: url } }, words);
    return [
      [
        'a password that does not fit',
        await start(
          `postgres://postgres:no@${host}/postgres`,
          /cannot open the Postgres at .* as postgres.*password/,
        ),
      ],
      [
        'a database that is not there',
        await start(`${postgres.url}/nowhere`, /cannot open the Postgres.*"nowhere" does not exist/),
      ],
      [
        'a host that is not there',
        await start(
          'postgres://a:b@nowhere.invalid/school',
          /cannot open the Postgres at nowhere.invalid|does not answer/,
        ),
      ],
    ];
  } finally {
    await postgres.stop();
  }
}
