// Without a page: these are requests alone, and a browser for each would cost minutes.
import { expect, test } from '@playwright/test';
import { ask, dump } from './access/ask';
import { builtWays } from './access/built-ways';
import { takenFromElsewhere } from './access/cross-site';
import type { Actor, Room, Row } from './access/row';
import { actors } from './access/row';
import { rows } from './access/rows';
import type { AccessSchool } from './access/school';
import { startSchool } from './access/school';
import { headerFaults } from './access/strict-headers';

test.describe.configure({ mode: 'default' });

const canary = 'Kaleidoscope';
const held: { school?: AccessSchool; read?: Room } = {};

test.beforeAll(async () => {
  // Long enough for every rule about what is typed.
  held.school = await startSchool((field) => `${canary} ${field} that is long enough to be one of a class`);
});

test.afterAll(() => held.school?.stop());

function school(): AccessSchool {
  if (held.school === undefined) throw new Error('The school is not there.');
  return held.school;
}

test('every route of the build, with each of its methods, has a row here, and no row is without a route', () => {
  const named = rows.map(({ method, route }) => `${method} ${route}`);
  expect(named.toSorted()).toEqual(builtWays().toSorted());
});

for (const row of rows)
  test(`${row.method} ${row.route}`, async () => {
    const room = await roomFor(row);
    const refused = actors.filter((actor) => !isLetIn(row, actor));
    const cookies = new Map<Actor, string>();
    for (const actor of refused) cookies.set(actor, await cookieOf(row, actor, room));
    const before = await dump(school());
    for (const [actor, cookie] of cookies) await isRefused(row, room, actor, cookie);
    expect(await dump(school()), 'what was refused changed nothing').toBe(before);
    await closeAfter(row, room);
    for (const actor of actors) if (isLetIn(row, actor)) await isAnswered(row, actor);
  });

for (const row of rows.filter(({ method }) => method === 'POST'))
  test(`${row.route} takes nothing from another site`, async () => {
    const room = await school().room();
    const { teacher } = school().people;
    const isForStudents = /^\/api\/(class\/|check$)/.test(row.route);
    const cookie = isForStudents ? `student-device=${room.token}` : teacher.cookie;
    const before = await dump(school());
    expect(await takenFromElsewhere(school(), row, room, cookie)).toEqual([]);
    expect(await dump(school())).toBe(before);
    await school().close(room);
  });

test('a student opens no review of a classmate', async () => {
  const room = await school().room();
  const statusOf = async (token: string) => {
    const headers = { cookie: `student-device=${token}` };
    return (await fetch(`${school().server.url}/class/reviews/${room.readAttempt}`, { headers })).status;
  };
  expect(await statusOf(room.token)).toBe(200);
  expect(await statusOf(room.secondToken)).toBe(404);
  await school().close(room);
});

/** What reads changes nothing, so that one class is enough for all of it. */
async function roomFor({ method }: Row): Promise<Room> {
  if (method === 'POST') return school().room();
  held.read ??= await school().room();
  return held.read;
}

async function closeAfter({ method }: Row, room: Room): Promise<void> {
  if (method === 'POST') await school().close(room);
}

function isLetIn({ who }: Row, actor: Actor): boolean {
  return who[actor] === 'open' || who[actor] === 'own';
}

/** The cookies of an actor. Who asks for the end of an account has one to lose. */
async function cookieOf(row: Row, actor: Actor, room: Room): Promise<string> {
  const { people, others, account, newDevice } = school();
  if (actor === 'nobody') return '';
  if (actor === 'student') return `student-device=${room.token}; in-class=yes`;
  if (actor === 'stranger') return `student-device=${await newDevice(others.student)}; in-class=yes`;
  return (row.endsAccount === true ? await account() : people[actor]).cookie;
}

const statuses = { 'sign-in': 307, join: 307, told: 303 } as const;

async function isRefused(row: Row, room: Room, actor: Actor, cookie: string): Promise<void> {
  const outcome = row.who[actor];
  const reply = await ask(school(), row, room, cookie);
  const asked = `${actor}: ${reply.told.slice(0, 300)}`;
  expect(headerFaults(reply.headers), asked).toEqual([]);
  if (outcome === 'open' || outcome === 'own') throw new Error('This is not refused.');
  expect(reply.status, asked).toBe(typeof outcome === 'number' ? outcome : statuses[outcome]);
  if (outcome === 'sign-in') expect(reply.location).toContain('/sign-in?to=');
  if (outcome === 'join') expect(reply.location).toMatch(/^\/join/);
  if (outcome === 'told') expect(reply.isProblem, asked).toBe(true);
  // Who is of the class may be told its name.
  if (!insiders.includes(actor)) holdsNothingOf(room, reply.told, asked);
}

const insiders: readonly Actor[] = ['student', 'teacher', 'colleague'];

function holdsNothingOf(room: Room, text: string, asked: string): void {
  for (const secret of [canary, room.code, room.token]) expect(text, asked).not.toContain(secret);
}

async function isAnswered(row: Row, actor: Actor): Promise<void> {
  const room = await roomFor(row);
  const cookie = await cookieOf(row, actor, room);
  const isOpen = row.who[actor] === 'open';
  const before = await dump(school(), isOpen ? undefined : room);
  const reply = await ask(school(), row, room, cookie);
  const asked = `${actor}: ${reply.told.slice(0, 300)}`;
  expect(reply.status, asked).toBe(row.opens ?? (row.method === 'GET' ? 200 : 303));
  expect(reply.isProblem, asked).toBe(false);
  expect(headerFaults(reply.headers), asked).toEqual([]);
  const after = await dump(school(), isOpen ? undefined : room);
  const mayChange = isOpen && row.method === 'POST';
  if (!mayChange) expect(after, asked).toBe(before);
  else if (row.keepsAll !== true) expect(after === before, `${asked} It changes something.`).toBe(false);
  if (!isOpen) holdsNothingOf(room, reply.told, asked);
  else if (row.method === 'GET' && row.isStream !== true && row.isNameless !== true)
    expect(namesClass(room, reply.told), `${asked} It is about the class.`).toBe(true);
  await closeAfter(row, room);
}

function namesClass(room: Room, text: string): boolean {
  return [canary, room.class, room.student].some((sign) => text.includes(sign));
}
