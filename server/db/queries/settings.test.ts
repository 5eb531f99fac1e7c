import { describe, expect, test } from 'vitest';
import { databaseFor, engines } from '../testing/engines';
import { settle } from './settings';

describe.each(engines)('on %s', (engine) => {
  const database = databaseFor(engine);

  test('a value stays as it was first written, for everyone who asks', async () => {
    const { db } = database.current;
    expect(await settle(db, 'secret', 'one')).toBe('one');
    expect(await settle(db, 'secret', 'two')).toBe('one');
    expect(await settle(db, 'another', 'two')).toBe('two');
  });

  test('processes that start together agree on one value', async () => {
    const { db } = database.current;
    const drawn = await Promise.all(['a', 'b', 'c', 'd'].map((value) => settle(db, 'at-once', value)));
    expect(new Set(drawn).size).toBe(1);
  });
});
