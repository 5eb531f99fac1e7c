import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { loadServerSource } from '../load-source.mjs';
import { main, Sentence, say } from '../say.mjs';
import { startTestPostgres } from '../test-postgres.mjs';
import { requestOf } from './fuzz/requests.mjs';
import { newSeen, plainRequests } from './fuzz/seen.mjs';
import { sent, written } from './fuzz/send.mjs';
import { canary, insiders, openWorld } from './fuzz/world.mjs';
import { startServer, whenReady } from './server.mjs';

/**
 * Sends requests that nobody means to a running server, over all its routes: on SQLite, and in the long form on Postgres
 * too. No answer may be a 5xx, but for that of a paused class, none may stay away, the server may not end, and who is not of a class may see nothing of it.
 * First the teacher and the student open all that they may, as a control: the text that strangers may not see is there.
 *
 *   npm run test:fuzz                                       20 000 requests on each database
 *   npm run test:fuzz -- --on Postgres --seed 7 --path 3:1  the same again, on one of them
 */
const atOnce = 8;
const requests = { short: 1200, long: 20_000 };
/** `npm test` sends the same each time; the long run draws anew. */
const shortSeed = 1;
/** What requests ended or deleted is made again after so many groups. */
const groupsBetween = 25;

// Told to stop, it leaves neither servers nor folders: what is to go goes at the exit.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

await main(async () => {
  const isShort = process.argv.includes('--short');
  const seed = Number(option('--seed') ?? (isShort ? shortSeed : Math.floor(Math.random() * 2 ** 31)));
  const { rows } = await loadServerSource('e2e/access/rows.ts');
  const { partsOf } = await loadServerSource('e2e/access/row.ts');
  const known = { rows, partsOf };
  const count = Number(option('--count') ?? (isShort ? requests.short : requests.long));
  const on = option('--on') ?? (isShort ? 'SQLite' : 'both');
  const run = (place) => fuzz(place, known, { seed, count });
  if (on !== 'Postgres') await onSqlite(run);
  if (on !== 'SQLite') await onPostgres(run);
});

function option(name) {
  const at = process.argv.indexOf(name);
  return at === -1 ? undefined : process.argv[at + 1];
}

async function onSqlite(run) {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-so-fuzz-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  await run({ name: 'SQLite', place: join(folder, 'who-says-so.sqlite'), env: { DATA_FOLDER: folder } });
  remove();
}

async function onPostgres(run) {
  const { url, stop } = await startTestPostgres();
  const place = `${url}/postgres`;
  try {
    await run({ name: 'Postgres', place, env: { DATABASE_URL: place } });
  } finally {
    await stop();
  }
}

async function fuzz({ name, place, env }, known, { seed, count }) {
  const server = await startServer({ env: { ...env, LOG_LEVEL: 'error', TRIES_PER_EMAIL: '1000000' } });
  let world = null;
  try {
    await whenReady(server, 120_000);
    world = await openWorld(server, place);
    const tally = { seen: newSeen(), groups: 0 };
    for (const asked of plainRequests(known.rows)) await sendGroup([asked], { server, world, known, tally });
    const actors = Object.keys(world.current().cookies);
    const group = fc.array(requestOf(known.rows.length, actors), { minLength: atOnce, maxLength: atOnce });
    const path = option('--path');
    const how = { seed, numRuns: Math.ceil(count / atOnce), ...(path === undefined ? {} : { path }) };
    const property = fc.asyncProperty(group, (asked) => sendGroup(asked, { server, world, known, tally }));
    const result = await fc.check(property, how);
    if (result.failed) throw new Sentence(problemIn(result, name, server));
    const complaints = path === undefined ? tally.seen.complaints() : [];
    if (complaints.length > 0) throw new Sentence(`On ${name}, seed ${seed}: ${complaints.join('\n')}`);
    say(
      `${name}: ${tally.seen.sent()} requests, seed ${seed}: ${tally.seen.shares()}; fewest taken of ${tally.seen.least()}. No 5xx but of a paused class, nothing told to strangers.`,
    );
  } finally {
    await world?.close();
    await server.stop();
  }
}

async function sendGroup(asked, { server, world, known, tally }) {
  tally.groups += 1;
  if (tally.groups % groupsBetween === 0) await world.renew();
  const now = world.current();
  await Promise.all(
    asked.map(async (one) => {
      const going = written(one, known, now);
      const reply = await sent(server.url, going);
      tally.seen.note(one.actor, reply, tells(reply));
      const problem = problemOf(reply, one.actor, server);
      if (problem !== null) throw new Error(`${problem}\n${JSON.stringify(going).slice(0, 1500)}`);
    }),
  );
}

function tells({ headers, text }) {
  return [text, ...headers].some((one) => one.includes(canary));
}

function problemOf(reply, actor, server) {
  const { status, text } = reply;
  if (server.hasEnded()) return 'The server has ended.';
  if (status >= 500 && !isOfPause(reply)) return `${status}: ${text.slice(0, 300)}`;
  return !insiders.includes(actor) && tells(reply) ? `${actor} is told of the class.` : null;
}

/** The one 5xx that is meant: a teacher, too, is among those who send, and can have paused the class. */
function isOfPause({ status, text }) {
  return status === 503 && text.includes('Your teacher has paused the class.');
}

function problemIn({ seed, counterexamplePath, errorInstance }, name, server) {
  const printed = server
    .output()
    .split('\n')
    .filter((line) => !line.startsWith('A teacher asked for'))
    .slice(-25)
    .join('\n');
  return `On ${name}: ${errorInstance?.message}\n--on ${name} --seed ${seed} --path ${counterexamplePath}\nThe server printed:\n${printed}`;
}
