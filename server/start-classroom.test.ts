import { rm } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from './db/database';
import { insertAttempt, selectAttempts } from './db/queries/attempts';
import { updateClass } from './db/queries/classes';
import { insertInvitation } from './db/queries/teacher-links';
import { newAttempt, newClass, newStudent, newTeacher } from './db/testing/people';
import { startClassroom } from './start-classroom';

// Before the modules above read the environment.
const folder = vi.hoisted(() => {
  const { mkdtempSync } = process.getBuiltinModule('node:fs');
  const { tmpdir } = process.getBuiltinModule('node:os');
  process.env['DATABASE_URL'] = '';
  process.env['DATA_FOLDER'] = mkdtempSync(`${tmpdir()}/who-says-so-start-`);
  return process.env['DATA_FOLDER'];
});

const hourMs = 60 * 60 * 1000;
const log = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);

afterEach(async () => {
  vi.useRealTimers();
  const { db } = await openDatabase();
  await db.destroy();
  globalThis.whoSaysSoDatabase = undefined;
  await rm(folder, { recursive: true, force: true });
});

test('a new server prints the first link, and deletes every hour what its class keeps no longer', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'Date'] });
  await startClassroom();
  expect(String(log.mock.calls[0]?.[0])).toMatch(/\/first-teacher\/[\w-]{20,}\n$/);

  const { db } = await openDatabase();
  const teacher = await newTeacher(db);
  const { id } = await newClass(db, teacher);
  await updateClass(db, teacher, id, { keepDays: 30 });
  await insertAttempt(db, await newStudent(db, id, 'Ada'), newAttempt());
  await insertInvitation(db, teacher);
  const links = () => db.selectFrom('teacher_link').select('purpose').execute();

  const attemptsAfter = async (days: number) => {
    vi.setSystemTime(Date.now() + days * 24 * hourMs - hourMs);
    vi.advanceTimersByTime(hourMs);
    // The sweep is asked for by the clock: nothing waits for it but this.
    await vi.waitFor(async () => expect(await links()).toHaveLength(days === 13 ? 1 : 0), { timeout: 5000 });
    return selectAttempts(db, teacher, id);
  };
  // The first link is over after a day, the invitation after two weeks, the work after 30 days.
  expect(await attemptsAfter(13)).toHaveLength(1);
  expect(await attemptsAfter(18)).toHaveLength(0);
});
