import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { asStudent, asTeacher, listedForTeacher, ownOfStudent } from '../testing/every-query';
import type { Theirs } from '../testing/worked-class';
import { worked } from '../testing/worked-class';

const missing = 'not-found';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);
  const held: { mine?: Theirs; theirs?: Theirs; before?: unknown } = {};

  async function seenBy({ teacher, student }: Theirs, theirs: Theirs) {
    const { db } = database.current;
    const lists = listedForTeacher.map(([, ask]) => ask(db, teacher, theirs));
    return Promise.all([...lists, ...ownOfStudent.map(([, ask]) => ask(db, student, theirs))]);
  }

  function found(): { readonly mine: Theirs; readonly theirs: Theirs } {
    const { mine, theirs } = held;
    if (mine === undefined || theirs === undefined) throw new Error('Nothing was made.');
    return { mine, theirs };
  }

  beforeAll(async () => {
    held.mine = await worked(database.current.db);
    held.theirs = await worked(database.current.db);
    held.before = await seenBy(held.theirs, held.theirs);
  });

  test.each(asTeacher)(
    'a teacher finds nothing of another’s class with %s, and changes nothing',
    async (_, ask) => {
      const { mine, theirs } = found();
      await expect(ask(database.current.db, mine.teacher, theirs)).rejects.toMatchObject({ code: missing });
      expect(await seenBy(theirs, theirs)).toEqual(held.before);
    },
  );

  test.each(listedForTeacher)('%s shows a teacher nothing of another’s class', async (_, ask) => {
    const { mine, theirs } = found();
    const shown = JSON.stringify(await ask(database.current.db, mine.teacher, theirs));
    for (const id of Object.values(theirs)) expect(shown).not.toContain(id);
    expect(JSON.stringify(held.before)).toContain(theirs.student);
  });

  test.each(asStudent)('a student finds nothing of another class with %s', async (_, ask) => {
    const { mine, theirs } = found();
    await expect(ask(database.current.db, mine.student, theirs)).rejects.toMatchObject({ code: missing });
    expect(await seenBy(theirs, theirs)).toEqual(held.before);
  });

  test.each(ownOfStudent)('%s shows a student the own work and nobody else’s', async (_, ask) => {
    const { mine, theirs } = found();
    const shown = JSON.stringify(await ask(database.current.db, mine.student, theirs));
    for (const id of Object.values(theirs)) expect(shown).not.toContain(id);
    expect(Object.values(mine).some((id) => shown.includes(id)) || shown.includes('Ada')).toBe(true);
  });
});

test('every query that takes an identity is asked above', () => {
  const asked = new Set(
    [...asTeacher, ...listedForTeacher, ...asStudent, ...ownOfStudent].map(([name]) => name),
  );
  const taken = globSync('server/db/queries/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function (\w+)\(([^)]*)\)/gm),
    ])
    .filter(([, , parameters]) => /: (TeacherId|StudentId)/.test(parameters ?? ''))
    .map(([, name]) => name ?? '');
  // These take no id beside the identity, or are a part of a query.
  const exempt = [
    'insertArgument',
    ...['insertClass', 'insertDevice', 'deleteDevice', 'taughtBy', 'assertTaughtBy', 'insertKeptComment'],
    ...['keepDraft', 'deleteReviewDraft', 'classForAttempt', 'assertOwnAttempt', 'hasOwnKey', 'receivedNow'],
  ];
  // These know nothing but the sample class of the one who asks; sample-class.test.ts asks them with another teacher's.
  const aboutSamples = ['insertSampleClass', 'deleteSampleClass', 'selectOptionalSampleClass'];
  // These are about the teachers of an installation, who know of each other: nothing of a class is in them.
  const aboutTeachers = [
    'insertInvitation',
    'selectResetRequests',
    'selectResetRequest',
    'selectOptionalOwnResetRequest',
    'selectTeachers',
    'deleteTeacher',
  ];
  expect(taken.length).toBeGreaterThan(25);
  expect(
    taken.filter(
      (name) => !asked.has(name) && ![...exempt, ...aboutTeachers, ...aboutSamples].includes(name),
    ),
  ).toEqual([]);
});
