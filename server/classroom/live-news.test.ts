import { afterEach, describe, expect, test } from 'vitest';
import type { LiveState } from '@/domain/live-grid';
import { isLiveState, isRowsNews, isStatementSplit } from '@/domain/live-guard';
import type { Database } from '../db/database';
import { openAndMigrate } from '../db/database';
import { insertAssignment } from '../db/queries/assignments';
import { insertAttempt } from '../db/queries/attempts';
import { selectChangedClasses, selectLastChange } from '../db/queries/changes';
import { updateClass } from '../db/queries/classes';
import { deleteClassTeacher, insertClassTeacher } from '../db/queries/co-teachers';
import { closeVote, openVote } from '../db/queries/votes';
import { databaseFor, engines } from '../db/testing/engines';
import { emailOf, homework, newAttempt, newClass, newStudent, newTeacher } from '../db/testing/people';
import { makeChangeFeed } from './change-feed';
import { readClassNews } from './class-news';
import type { NewsSource } from './event-stream';
import { seenBy, streamEvents } from './event-stream';
import { readLiveNews, readSplitNews } from './live-news';
import type { Watched } from './live-view';
import { selectLiveView } from './live-view';

const exercise = 'claim-or-denial/two-halves';
const statement = 'legal-rights-protected';

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));

const open: AbortController[] = [];

afterEach(() => {
  for (const one of open.splice(0)) one.abort();
});

async function classAtWork(db: Database) {
  const teacher = await newTeacher(db);
  const { id: classId } = await newClass(db, teacher);
  const ada = await newStudent(db, classId, 'Ada');
  const ben = await newStudent(db, classId, 'Ben');
  const { id: assignment } = await insertAssignment(db, teacher, classId, homework);
  const watched: Watched = { db, teacher, class: classId, assignment, isNameless: false };
  const answer = (student: typeof ada, kind: string, to: Database = db) =>
    insertAttempt(to, student, newAttempt({ assignment, exercise, answers: { [statement]: [kind] } }));
  return { teacher, classId, ada, ben, assignment, watched, answer };
}

/** A page that listens through a process of its own, as a browser does. */
function listen(db: Database, classId: string, read: NewsSource['read'], headers: Record<string, string>) {
  const ended = new AbortController();
  open.push(ended);
  const feed = makeChangeFeed(
    { last: () => selectLastChange(db), changedSince: (number) => selectChangedClasses(db, number) },
    20,
  );
  const after = seenBy(new Request('http://localhost/events', { headers }));
  const response = streamEvents(ended.signal, feed, { classId, after, read, isAllowed: async () => true });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const held = { text: '' };
  return {
    leave: () => ended.abort(),
    next: async (): Promise<{ id: string; name: string; data: unknown }> => {
      for (;;) {
        const [, id = '', name = '', data = ''] =
          /id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/.exec(held.text) ?? [];
        if (id !== '') {
          held.text = held.text.slice(held.text.indexOf(data) + data.length);
          return { id, name, data: JSON.parse(data) };
        }
        const chunk = await reader?.read();
        if (chunk?.value === undefined) throw new Error('The stream has ended.');
        held.text += chunk.value;
      }
    },
  };
}

function kindsIn(rows: LiveState['rows']): string[] {
  return rows.flatMap(({ nickname, cells }) =>
    cells.flatMap(({ kind }) => (kind === null ? [] : `${nickname} ${kind}`)),
  );
}

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('what one process writes is told by another, and who comes back hears all of it once', async () => {
    const { db } = database.current;
    const { db: elsewhere } = await openAndMigrate(database.place);
    const { classId, ada, ben, watched, answer } = await classAtWork(db);
    const view = await selectLiveView(watched);
    expect(kindsIn(view.rows)).toEqual([]);
    const first = listen(elsewhere, classId, readLiveNews({ ...watched, db: elsewhere }), {
      'last-event-id': String(view.last),
    });
    await answer(ada, 'set-aside');
    const heard = await first.next();
    expect(heard.name).toBe('rows');
    expect(isRowsNews(heard.data)).toBe(true);
    expect(isRowsNews(heard.data) && kindsIn(heard.data.rows)).toEqual(['Ada set-aside']);
    first.leave();
    // While nobody listens, both processes write.
    await answer(ben, 'official-denial', elsewhere);
    await answer(ada, 'attributed-claim');
    const again = listen(db, classId, readLiveNews(watched), { 'last-event-id': heard.id });
    const rest = await again.next();
    expect(isRowsNews(rest.data) && kindsIn(rest.data.rows).toSorted()).toEqual([
      'Ada attributed-claim',
      'Ben official-denial',
    ]);
    expect(await readLiveNews(watched)(Number(rest.id))).toEqual({ events: [], last: Number(rest.id) });
    again.leave();
    await elsewhere.destroy();
  });

  test('a pause, a new student and a long absence are told by everything', async () => {
    const { db } = database.current;
    const { teacher, classId, ada, watched, answer } = await classAtWork(db);
    const read = readLiveNews(watched);
    const { last } = await selectLiveView(watched);
    await updateClass(db, teacher, classId, { pausedAt: '2026-11-23T10:00:00.000Z' });
    const [paused] = (await read(last)).events;
    expect(paused?.name).toBe('all');
    expect(isLiveState(paused?.data) && paused.data.pausedAt).toBe('2026-11-23T10:00:00.000Z');
    const before = await selectLastChange(db);
    for (let sent = 0; sent < 61; sent += 1) await answer(ada, 'set-aside');
    expect((await read(before)).events.map(({ name }) => name)).toEqual(['all']);
    const nameless = await readLiveNews({ ...watched, isNameless: true })(null);
    expect(JSON.stringify(nameless)).not.toContain('"Ada"');
  });

  test('a teacher who has left the class is told nothing more', async () => {
    const { db } = database.current;
    const { teacher, classId, watched } = await classAtWork(db);
    const other = await newTeacher(db);
    await insertClassTeacher(db, teacher, classId, emailOf(other));
    const theirs = { ...watched, teacher: other };
    expect((await readLiveNews(theirs)(null)).events).toHaveLength(1);
    await deleteClassTeacher(db, teacher, classId, other);
    await expect(readLiveNews(theirs)(null)).rejects.toMatchObject({ code: 'not-found' });
    await expect(readSplitNews(theirs, '1')(null)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('the projector is told counts, the first round apart from the second, and never who', async () => {
    const { db } = database.current;
    const { teacher, ada, ben, assignment, watched, answer } = await classAtWork(db);
    const { columns } = await selectLiveView(watched);
    const number = columns.find(({ asked }) => asked?.id === statement)?.label ?? '';
    await answer(ada, 'official-denial');
    await answer(ben, 'set-aside');
    await openVote(db, teacher, { assignment, exercise, statement, round: 2 });
    // What comes late to the first round does not count for it.
    await aMoment();
    await answer(ben, 'attributed-claim');
    const again = { assignment, exercise, round: 2, answers: { [statement]: ['attributed-claim'] } };
    await insertAttempt(db, ada, newAttempt(again));
    const { events } = await readSplitNews(watched, number)(null);
    const [event] = events;
    if (!isStatementSplit(event?.data)) throw new Error('This is no split.');
    expect(event.data).toMatchObject({
      students: 2,
      answers: 1,
      vote: { round: 2, isOpen: true, isShown: false },
      counts: { 'official-denial': 1, 'set-aside': 1, 'attributed-claim': 0 },
      again: { 'attributed-claim': 1, 'official-denial': 0 },
      shift: { both: 1, changed: 1 },
    });
    const text = JSON.stringify(events);
    for (const secret of ['Ada', 'Ben', ada, ben]) expect(text).not.toContain(secret);
    await expect(readSplitNews(watched, '99')(null)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('the first round is what a vote was answered by, or the first try in the lesson where there was none', async () => {
    const { db } = database.current;
    const { teacher, ada, ben, assignment, watched, answer } = await classAtWork(db);
    const { columns } = await selectLiveView(watched);
    const number = columns.find(({ asked }) => asked?.id === statement)?.label ?? '';
    const split = async () => {
      const { data } = (await readSplitNews(watched, number)(null)).events[0] ?? {};
      if (!isStatementSplit(data)) throw new Error('This is no split.');
      return data;
    };
    const tries = { [statement]: ['official-denial', 'attributed-claim'] };
    await insertAttempt(db, ada, newAttempt({ assignment, exercise, answers: tries }));
    expect((await split()).counts).toMatchObject({ 'official-denial': 1, 'attributed-claim': 0 });
    await aMoment();
    const { id } = await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
    expect(await split()).toMatchObject({ answers: 0 });
    await answer(ada, 'set-aside');
    await closeVote(db, teacher, id);
    await aMoment();
    // In the lesson, with what the class said in mind.
    await answer(ada, 'attributed-claim');
    await answer(ben, 'attributed-claim');
    expect(await split()).toMatchObject({ answers: 1, counts: { 'set-aside': 1, 'attributed-claim': 0 } });
    await openVote(db, teacher, { assignment, exercise, statement, round: 2 });
    expect((await split()).counts).toMatchObject({ 'set-aside': 1, 'attributed-claim': 0 });
  });

  test('a student is told of the class, and nothing of others', async () => {
    const { db } = database.current;
    const { teacher, classId, ada, ben, assignment, answer } = await classAtWork(db);
    const read = readClassNews(db, ada);
    const first = await read(null);
    expect(first.events).toEqual([
      {
        name: 'class',
        data: { isPaused: false, held: ['claim-or-denial/'], vote: null, workChanged: false },
      },
    ]);
    await answer(ada, 'set-aside');
    await answer(ben, 'set-aside');
    await aMoment();
    const quiet = await read(first.last);
    expect(quiet).toEqual({ events: [], last: await selectLastChange(db) });
    await openVote(db, teacher, { assignment, exercise, statement, round: 1 });
    await updateClass(db, teacher, classId, { pausedAt: '2026-11-23T10:00:00.000Z' });
    const { events } = await read(quiet.last);
    expect(events).toMatchObject([
      { name: 'class', data: { isPaused: true, vote: { isOpen: true, isShown: false, isAnswered: false } } },
    ]);
    expect(JSON.stringify(events)).not.toContain(ben);
  });
});
