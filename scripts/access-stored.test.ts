import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emailOf, newTeacher } from '@/server/db/testing/people';
import { openRooms } from '@/server/db/testing/rooms';
import { mixed } from '../e2e/access/foreign-ids';
import { rows } from '../e2e/access/rows';
import { asText, idsOf, lostOfAccounts, readStored } from '../e2e/access/stored';

const folder = mkdtempSync(path.join(tmpdir(), 'who-says-so-stored-'));
const held: { rooms?: Awaited<ReturnType<typeof openRooms>> } = {};

beforeAll(async () => {
  held.rooms = await openRooms(path.join(folder, 'course.sqlite'));
});

afterAll(async () => {
  await held.rooms?.close();
  rmSync(folder, { recursive: true });
});

function rooms() {
  if (held.rooms === undefined) throw new Error('The database is not open.');
  return held.rooms;
}

async function school() {
  const { db, newClass, newRoom, idOf } = rooms();
  const account = async () => emailOf(await newTeacher(db));
  const [teacher, colleague, asker, other] = [
    await account(),
    await account(),
    await account(),
    await account(),
  ];
  const others = await newClass(other);
  return { db, others, room: await newRoom({ teacher, colleague, asker }), other: await idOf(other) };
}

const ofNoClass = ['teacher', 'teacher_link', 'reset_request', 'setting', 'change_count', 'key_snapshot'];

test('each row of a class is found by the ids of that class, and by those of no other', async () => {
  const { db, others, room } = await school();
  const stored = await readStored(db);
  const texts = [idsOf(room), idsOf(others)].map((ids) => asText(stored, ids).split('\n'));
  for (const [table, lines] of stored)
    for (const line of lines) {
      const found = texts.filter((text) => text.includes(line)).length;
      expect(found, `${table}: ${line}`).toBe(ofNoClass.includes(table) ? 0 : 1);
    }
  // There is something to find.
  for (const table of ['argument', 'ruling', 'recheck', 'vote', 'review', 'marking_item', 'kept_comment'])
    expect(stored.get(table)?.length, table).toBeGreaterThan(0);
});

test('what another connection writes is read, and what nobody wrote is not read again', async () => {
  const { db } = await school();
  const before = await readStored(db);
  expect(await readStored(db)).toBe(before);
  const server = await openRooms(path.join(folder, 'course.sqlite'));
  await newTeacher(server.db);
  const after = await readStored(db);
  expect(after.get('teacher')?.length).toBe((before.get('teacher')?.length ?? 0) + 1);
  await newTeacher(db);
  expect((await readStored(db)).get('teacher')?.length).toBe((after.get('teacher')?.length ?? 0) + 1);
  await server.close();
});

test('an account that is changed is found, and one that is new is none that was lost', async () => {
  const { db, other } = await school();
  const before = await readStored(db);
  await newTeacher(db);
  expect(lostOfAccounts(before, await readStored(db), [other])).toEqual([]);
  await db.updateTable('teacher').set({ name: 'Renamed' }).where('id', '=', other).execute();
  expect(lostOfAccounts(before, await readStored(db), [other])).toHaveLength(1);
});

test('what a teacher can name beside the own class is asked with the ids of another, each by itself', async () => {
  const { others, room } = await school();
  const around = { otherEmail: '', password: '', session: '' };
  const named = rows.flatMap((row) =>
    mixed(row, { ...room, ...around }, others).map(({ foreign }) => `${row.route} ${foreign}`),
  );
  expect(named).toMatchInlineSnapshot(`
    [
      "/teach/classes/[class]/assignments/[assignment] assignment",
      "/teach/classes/[class]/assignments/[assignment]/projector/[n] assignment",
      "/teach/classes/[class]/assignments/[assignment]/settings assignment",
      "/teach/classes/[class]/report/students/[student] student",
      "/teach/classes/[class]/review/[attempt] attempt",
      "/teach/classes/[class]/review/marking/[marking] marking",
      "/teach/classes/[class]/review/marking/[marking]/[n] marking",
      "/teach/classes/[class]/students/[student] student",
      "/api/teach/classes/[class]/arguments/[statement]/rule ruling",
      "/api/teach/classes/[class]/arguments/[statement]/rule argument",
      "/api/teach/classes/[class]/arguments/[statement]/withdraw ruling",
      "/api/teach/classes/[class]/assignments/[assignment]/close assignment",
      "/api/teach/classes/[class]/assignments/[assignment]/delete emptyAssignment",
      "/api/teach/classes/[class]/assignments/[assignment]/open assignment",
      "/api/teach/classes/[class]/assignments/[assignment]/release assignment",
      "/api/teach/classes/[class]/assignments/[assignment]/settings assignment",
      "/api/teach/classes/[class]/exceptions assignment",
      "/api/teach/classes/[class]/exceptions student",
      "/api/teach/classes/[class]/key-changes/withdraw recheck",
      "/api/teach/classes/[class]/review/[attempt] attempt",
      "/api/teach/classes/[class]/review/marking/[marking]/[n] marking",
      "/api/teach/classes/[class]/students/[student]/phrase student",
      "/api/teach/classes/[class]/students/[student]/remove student",
      "/api/teach/classes/[class]/students/[student]/rename student",
      "/api/teach/votes/open assignment",
      "/api/teach/classes/[class]/events assignment",
    ]
  `);
});
