import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from '../../say.mjs';
import { startTestPostgres } from '../../test-postgres.mjs';
import { newClient } from '../client.mjs';
import { makeClasses, newCheck, signUpFirst, studentClient } from '../school.mjs';
import { startServer, whenReady } from '../server.mjs';
import { assertSaid, assertStatus, untilItAnswers } from './expect.mjs';

/** A Postgres that starts after its server, goes away and comes back: what people see, and that all goes on by itself. */
export async function lateDatabase() {
  const postgres = await startTestPostgres({ durable: true });
  try {
    return await run(postgres, `${postgres.url}/postgres`);
  } finally {
    await postgres.stop();
  }
}

async function run(postgres, place) {
  await postgres.kill();
  const server = await startServer({ env: { DATABASE_URL: place } });
  await untilItAnswers(server);
  await assertAway(newClient(server.url));
  await wait(3000);
  assertSaid(server, /The database does not answer: the Postgres at 127/, 1);
  await postgres.startAgain();
  await whenReady(server);
  await untilSaid(server, /first-teacher/);
  const teacher = await signUpFirst(server);
  const [{ id, students }] = await makeClasses(place, { classes: 1, students: 1 });
  const student = studentClient(server.url, students[0]);
  const check = newCheck();
  await assertStatus(student, '/api/check', { json: check }, 200);
  await postgres.kill();
  await assertAway(newClient(server.url));
  await assertAnswers(student, teacher, { id, check, url: server.url });
  await postgres.startAgain();
  await whenReady(server);
  await assertStatus(student, '/api/check', { json: check }, 200);
  await assertStatus(teacher, `/teach/classes/${id}`, {}, 200);
  if (server.output().includes('    at ')) throw new Sentence(`The log has a stack:\n${server.output()}`);
  await server.stop();
  return [
    'started before its Postgres, a server says so once, serves the lessons, answers 503 at /readyz, and goes on by itself once it is there',
    'while it is away checks, forms and pages get 503 with Retry-After and a sentence; a form comes back with all that was typed and a button',
  ];
}

/** What needs no database is there, and the server says that it is not ready. */
async function assertAway(anybody) {
  await assertStatus(anybody, '/readyz', {}, 503);
  await assertStatus(anybody, '/healthz', {}, 200);
  await assertStatus(anybody, '/lessons/claim-or-denial', {}, 200);
  const { text } = await assertStatus(anybody, '/join/ABCDEF', { headers: { accept: 'text/html' } }, 503);
  if (!text.includes('cannot reach its stored work')) throw new Sentence(`A page says:\n${text}`);
}

async function assertAnswers(student, teacher, { id, check, url }) {
  const refused = await assertStatus(student, '/api/check', { json: check }, 503);
  if (!Number(refused.headers.get('retry-after')))
    throw new Sentence('A check is refused without Retry-After.');
  if (JSON.parse(refused.text).type !== 'urn:who-says-so:unavailable') throw new Sentence(refused.text);
  await assertStatus(teacher, `/teach/classes/${id}`, {}, 503);
  await assertStatus(student, '/class', {}, 503);
  await assertStatus(student, '/api/class/events', {}, 503);
  const form = {
    statement: 'happy-life',
    kind: 'attributed-claim',
    words: 'said',
    reason: '“A reason” & more',
  };
  await assertFormBack(student, '/api/class/argue', form);
  await assertFormBack(teacher, `/api/teach/classes/${id}/settings`, { name: '“A reason” & more' });
  const joining = { code: 'BCDFGH', own: '“A reason” & more', form: randomUUID() };
  await assertFormBack(newClient(url), '/api/class/join', joining);
}

async function assertFormBack(client, path, form) {
  const { text } = await assertStatus(client, path, { form }, 503);
  for (const part of ['value="“A reason” &amp; more"', `action="${path}"`, 'Send again'])
    if (!text.includes(part))
      throw new Sentence(`A form that could not be kept came back without ${part}:\n${text}`);
}

async function untilSaid(server, words, patienceMs = 30_000) {
  const end = Date.now() + patienceMs;
  while (!words.test(server.output())) {
    if (Date.now() > end) throw new Sentence(`The server never said ${words}:\n${server.output()}`);
    await wait(50);
  }
}
