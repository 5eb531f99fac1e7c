import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Sentence } from '../../say.mjs';
import { newCheck, studentClient } from '../school.mjs';
import { startClients } from './clients.mjs';
import { newCourse, startAgain } from './course.mjs';
import { assertStatus, refusedStart } from './expect.mjs';
import { fileIn, newFolder } from './folder.mjs';
import { figures, untilSomeMore } from './killed.mjs';
import { assertNothingLost } from './stored.mjs';

/** Needs a disk of its own: a small one in memory, which only root may mount. */
const notRoot = 'left out: only root may mount a disk of its own for this';

/** The disk of the data folder runs full while students send, and has room again. */
export async function fullDisk() {
  return onDisk('size=8m', async (course) => {
    const { server, clients, folder } = course;
    const filler = join(folder, 'filler');
    fill(filler);
    const check = await untilRefused(course, /no room to keep new work/);
    await assertReadable(course);
    const refusedWhileFull = clients.statuses.get(503) ?? 0;
    rmSync(filler);
    await untilSomeMore(clients, 20);
    await sendAgain(course, check);
    assertSaidPlainly(server, /There is no room on the disk of the file/);
    return `checks got 503 with a sentence (${refusedWhileFull} times), pages were read; with room again all went on by itself`;
  });
}

/** The disk of the data folder is mounted read-only while the server starts again. A system lets nobody do so before. */
export async function readOnlyDisk() {
  return onDisk('size=16m', async (course) => {
    const { server, clients, folder, env } = course;
    await server.kill();
    remount(folder, 'ro');
    const line = await refusedStart(
      { env, port: server.port },
      /The course (may not write to|cannot open) the file/,
    );
    remount(folder, 'rw');
    course.server = await startAgain(server, env);
    await untilSomeMore(clients, 20);
    return `at the start: “${line.replace(folder, '…')}”; once it could be written all went on`;
  });
}

async function onDisk(options, work) {
  const folder = newFolder();
  if (!run('mount', '-t', 'tmpfs', '-o', `${options},mode=0700`, 'tmpfs', folder)) return [notRoot];
  // Also where this is told to stop.
  const unmount = () => run('umount', '-l', folder);
  process.prependOnceListener('exit', unmount);
  try {
    const env = { DATA_FOLDER: folder };
    const made = await newCourse({ env, place: fileIn(folder), students: 6 });
    const clients = startClients([made.server.url], made.students.slice(1));
    await untilSomeMore(clients, 20);
    const course = {
      ...made,
      clients,
      folder,
      env,
      student: studentClient(made.server.url, made.students[0]),
    };
    const line = await work(course);
    await clients.stop();
    await course.server.stop();
    const { stored, integrity } = await assertNothingLost(fileIn(folder), clients);
    return [line, figures(clients, stored), `PRAGMA integrity_check: ${integrity}`];
  } finally {
    process.off('exit', unmount);
    unmount();
  }
}

function run(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function remount(folder, how) {
  if (!run('mount', '-o', `remount,${how}`, folder)) throw new Error(`The disk could not be mounted ${how}.`);
}

/** Writes a file until there is no room for another byte. */
function fill(file) {
  const handle = openSync(file, 'w');
  for (let bytes = 1024 * 1024; bytes >= 1; ) {
    try {
      if (writeSync(handle, Buffer.alloc(bytes)) < bytes) bytes = Math.floor(bytes / 2);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
      bytes = Math.floor(bytes / 2);
    }
  }
  closeSync(handle);
}

/** Sends checks until one is refused, as there may be room for a few more in the file. Gives that one. */
async function untilRefused({ student, clients }, words) {
  for (let tries = 0; tries < 5000; tries += 1) {
    const check = newCheck();
    clients.sent.add(check.attempt);
    const { status, text, headers } = await student.request('/api/check', { json: check });
    if (status === 200) clients.acknowledged.set(check.attempt, performance.now());
    else if (status === 503 && words.test(JSON.parse(text).detail) && Number(headers.get('retry-after')) > 0)
      return check;
    else throw new Sentence(`A check was answered with ${status} and not with its sentence: ${text}`);
  }
  throw new Sentence('No check was refused.');
}

/** What was refused is sent again, and counts. */
async function sendAgain({ student, clients }, check) {
  await assertStatus(student, '/api/check', { json: check }, 200);
  clients.acknowledged.set(check.attempt, performance.now());
}

async function assertReadable({ student, teacher, id }) {
  await assertStatus(student, '/class', {}, 200);
  await assertStatus(student, '/lessons/claim-or-denial', {}, 200);
  await assertStatus(teacher, `/teach/classes/${id}`, {}, 200);
}

function assertSaidPlainly(server, words) {
  const lines = server
    .output()
    .split('\n')
    .filter((line) => !line.startsWith('{'));
  const said = lines.filter((line) => words.test(line)).length;
  if (said === 0 || said > 3 || lines.some((line) => /^ +at /.test(line)))
    throw new Sentence(`The log says ${words} ${said} times, or has a stack:\n${lines.join('\n')}`);
}
