import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { ensureBuilt } from '../built.mjs';
import { loadServerSource } from '../load-source.mjs';
import { say } from '../say.mjs';
import { firstTeacher, signUpFirst, studentClient } from '../system/school.mjs';
import { startServer, whenReady } from '../system/server.mjs';
import { startTestPostgres } from '../test-postgres.mjs';
import { pagesOf } from './class-pages.mjs';
import { exitOnSignals } from './clean-up.mjs';
import { describeLoad, describeMachine } from './machine.mjs';
import { complaintsOf, tableOf } from './million-table.mjs';
import { toList } from './table.mjs';

/** How many classes stand beside the one that is measured: fewer for a quick look. */
const classes = Number(process.env.BENCH_CLASSES ?? 1000);
const students = 40;
const attempts = 25;
const rounds = 25;
const warmUps = 5;

/** Measures what a class of 40 costs alone in a database, and among a million answers, on both engines. */
export async function reportMillion() {
  await ensureBuilt();
  const listenNoMore = exitOnSignals();
  const loadBefore = describeLoad();
  const measured = [await onSqlite(), await onPostgres()];
  listenNoMore();
  const about = [
    ...describeMachine(),
    `Tasks wanting the processor in the last minute: ${loadBefore} at the start, ${describeLoad()} at the end, the client among them`,
    `One class of ${students} students and ${students * attempts} attempts, alone in a database and among ${classes} classes with ${(classes * students * attempts).toLocaleString('en')} attempts; an attempt is what a student sends at a time, and holds up to twelve answers`,
    `Each of the two databases has a server process of the built product; the two are asked in turn, ${rounds} times after ${warmUps}, each page read whole by a client on the same machine`,
  ];
  const tables = measured.map((one) => tableOf(one, classes));
  return {
    report: [toList(about), ...tables, toList(notes)].join('\n\n'),
    complaints: measured.flatMap(complaintsOf),
  };
}

async function onSqlite() {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-so-million-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const place = (name) => ({
    env: { DATA_FOLDER: join(folder, name) },
    place: join(folder, name, 'who-says-so.sqlite'),
  });
  try {
    return { engine: 'SQLite', ...(await measure(place('alone'), place('among'))) };
  } finally {
    remove();
  }
}

async function onPostgres() {
  const { url, stop } = await startTestPostgres();
  const place = async (name) => {
    const client = new Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return { env: { DATABASE_URL: `${url}/${name}` }, place: `${url}/${name}` };
  };
  try {
    return { engine: 'Postgres', ...(await measure(await place('alone'), await place('among'))) };
  } finally {
    await stop();
  }
}

async function measure(alone, among) {
  const servers = [];
  try {
    const both = [];
    for (const [where, count] of [
      [alone, 1],
      [among, classes],
    ])
      both.push(await open(where, count, servers));
    // Filling a file holds everything up: only now is it noticed which kept connections the servers have closed meanwhile.
    await wait(1000);
    const times = new Map(pagesOf(both[0].made).map(({ name }) => [name, [[], []]]));
    for (let round = -warmUps; round < rounds; round += 1)
      for (const { name, ask } of pagesOf(both[0].made))
        for (const [index, one] of both.entries()) {
          const start = performance.now();
          await ask(one);
          if (round >= 0) times.get(name)[index].push(performance.now() - start);
        }
    return { times, made: both.map((one) => one.made) };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** A server on a database with so many classes, and who asks it. */
async function open({ env, place }, count, servers) {
  const server = await startServer({ env });
  servers.push(server);
  await whenReady(server);
  const teacher = await signUpFirst(server);
  const { fillWithClasses } = await loadServerSource('server/classroom/testing/simulated-classes.ts');
  say(`${count} classes: filling a database…`);
  const made = await fillWithClasses(place, firstTeacher.email, { classes: count, students, attempts });
  return { teacher, student: studentClient(server.url, made), made };
}

const notes = [
  'Postgres: one that the tests bring along, without fsync, which concerns writing alone',
  'The class, to a student, and the check are of one student, who sends more as the rounds go on',
];
