import { afterAll, describe, expect, test } from 'vitest';
import { openAndMigrate } from '../db/database';
import { rebuildTallies } from '../db/queries/tallies';
import { engines, newPlace } from '../db/testing/engines';
import { emailOf, newTeacher } from '../db/testing/people';
import { fillWithClasses } from './testing/simulated-classes';

const undo: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const one of undo.toReversed()) await one();
});

describe.each(engines)('on %s', (engine) => {
  async function filled(classes: number) {
    const { place, remove } = await newPlace(engine);
    const { db } = await openAndMigrate(place);
    undo.push(remove, () => db.destroy());
    const email = emailOf(await newTeacher(db));
    const made = await fillWithClasses(place, email, { classes, students: 30, attempts: 22 });
    const attempts = await db
      .selectFrom('attempt')
      .selectAll()
      .where('class', '=', made.class)
      .orderBy('id')
      .execute();
    return { db, made, attempts };
  }

  test('a database is filled with as many attempts as were asked for, and its first class is always the same', async () => {
    const [alone, among] = [await filled(1), await filled(3)];
    expect(alone.made.attempts).toBe(30 * 22);
    expect(among.made.attempts).toBe(3 * 30 * 22);
    expect(alone.attempts).toHaveLength(30 * 22);
    expect(among.attempts).toEqual(alone.attempts);
    const { all, differed } = await rebuildTallies(among.db);
    expect(differed).toBe(0);
    expect(all).toBeGreaterThan(300);
    const [review] = await among.db.selectFrom('review').select('id').execute();
    expect(review).toBeDefined();
  });
});
