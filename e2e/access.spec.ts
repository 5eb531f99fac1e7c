// Without a page: these are requests alone, and a browser for each would cost minutes.
import { expect, test } from '@playwright/test';
import { ask } from './access/ask';
import { builtWays } from './access/built-ways';
import { takenFromElsewhere } from './access/cross-site';
import { mixed } from './access/foreign-ids';
import type { Actor, Room, Row } from './access/row';
import { actors } from './access/row';
import { rows } from './access/rows';
import type { AccessSchool } from './access/school';
import { startSchool } from './access/school';
import type { Stored } from './access/stored';
import { asText, idsOf, lostOfAccounts, readStored } from './access/stored';
import { canary, expectAnswered, expectRefused, isLetIn } from './access/verdict';

test.describe.configure({ mode: 'default' });

const held: { school?: AccessSchool; shared?: Room } = {};

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
    await areRefused(row);
    for (const { foreign, room } of mixed(row, await sharedRoom(), school().others))
      await test.step(`the own class, and ${foreign} of another`, () => isRefusedMixed(row, room));
    for (const actor of actors) if (isLetIn(row, actor)) await isAnswered(row, actor);
  });

for (const row of rows.filter(({ method }) => method === 'POST'))
  test(`${row.route} takes nothing from another site`, async () => {
    const room = await sharedRoom();
    const { db, people } = school();
    const isForStudents = /^\/api\/(class\/|check$)/.test(row.route);
    const cookie = isForStudents ? `student-device=${room.token}` : people.teacher.cookie;
    const before = asText(await readStored(db));
    expect(await takenFromElsewhere(school(), row, room, cookie)).toEqual([]);
    expect(asText(await readStored(db))).toBe(before);
  });

test('a student opens no review of a classmate', async () => {
  const room = await sharedRoom();
  const statusOf = async (token: string) => {
    const headers = { cookie: `student-device=${token}` };
    return (await fetch(`${school().server.url}/class/reviews/${room.readAttempt}`, { headers })).status;
  };
  expect(await statusOf(room.token)).toBe(200);
  expect(await statusOf(room.secondToken)).toBe(404);
});

// Work that is brought along names no attempt: its ids are made of what it is.
for (const row of rows.filter(({ route, json }) => route === '/api/check' && json !== undefined))
  test(`${row.route} keeps nothing by the id of what another student sent`, async () => {
    const { db, others } = school();
    const room = await sharedRoom();
    const taken: Row = { ...row, json: (of) => ({ ...Object(row.json?.(of)), attempt: room.attempt }) };
    const ids = [...idsOf(room), ...idsOf(others)];
    const before = asText(await readStored(db), ids);
    for (const token of [room.token, others.token]) {
      const reply = await ask(school(), taken, room, `student-device=${token}`);
      expect(reply.status, reply.told).toBeLessThan(500);
      if (token === others.token) expect(reply.told).not.toContain(canary);
    }
    expect(asText(await readStored(db), ids)).toBe(before);
  });

/** What is refused changes nothing, and what reads neither, so that one class is enough for all of it. */
async function sharedRoom(): Promise<Room> {
  held.shared ??= await school().room();
  return held.shared;
}

/** The cookies of an actor. Who asks for the end of an account, or leaves a class with a device, has one to lose. */
async function cookieOf(row: Row, actor: Actor, room: Room): Promise<string> {
  const { people, others, account, newDevice } = school();
  if (actor === 'nobody') return '';
  if (actor === 'student') return `student-device=${room.token}; in-class=yes`;
  if (actor === 'stranger') {
    const token = row.method === 'POST' ? await newDevice(others.student) : others.token;
    return `student-device=${token}; in-class=yes`;
  }
  return (row.endsAccount === true ? await account() : people[actor]).cookie;
}

async function areRefused(row: Row): Promise<void> {
  const room = await sharedRoom();
  const cookies = new Map<Actor, string>();
  for (const actor of actors) if (!isLetIn(row, actor)) cookies.set(actor, await cookieOf(row, actor, room));
  const before = asText(await readStored(school().db));
  for (const [actor, cookie] of cookies)
    expectRefused(await ask(school(), row, room, cookie), row, room, actor);
  expect(asText(await readStored(school().db)), 'what was refused changed nothing').toBe(before);
}

/** A teacher of another class names the own one, and one thing of this: it is refused as if the class were named. */
async function isRefusedMixed(row: Row, room: Room): Promise<void> {
  const { db, people } = school();
  const before = asText(await readStored(db));
  const reply = await ask(school(), row, room, people.other.cookie);
  expectRefused(reply, row, await sharedRoom(), 'other');
  expect(asText(await readStored(db)), 'what was refused changed nothing').toBe(before);
}

async function isAnswered(row: Row, actor: Actor): Promise<void> {
  const { db, close, room: newRoom } = school();
  const isOpen = row.who[actor] === 'open';
  const mayChange = isOpen && row.method === 'POST';
  const isFresh = mayChange || row.usesUp === true;
  const room = isFresh ? await newRoom() : await sharedRoom();
  const cookie = await cookieOf(row, actor, room);
  const before = await readStored(db);
  const reply = await ask(school(), row, room, cookie);
  expectAnswered(reply, row, room, actor);
  const after = await readStored(db);
  const text = (stored: Stored) => asText(stored, isOpen ? undefined : idsOf(room));
  if (!mayChange) expect(text(after), actor).toBe(text(before));
  else if (row.keepsAll !== true)
    expect(text(after) === text(before), `${actor} changes nothing`).toBe(false);
  if (!isOpen) expect(lostOfAccounts(before, after, accountsBut(row, actor))).toEqual([]);
  if (isFresh) await close(room);
}

/** The accounts that are none of the one who asks. */
function accountsBut({ endsAccount }: Row, actor: Actor): readonly string[] {
  const all = Object.entries(school().ids);
  return all.filter(([name]) => endsAccount === true || name !== actor).map(([, id]) => id);
}
