import { expect, test } from 'vitest';
import { settingsFor } from './settings.mjs';

test('a run is of all engines, or of one', () => {
  expect(settingsFor(true).map(({ engine }) => engine)).toEqual(['SQLite', 'Postgres']);
  expect(settingsFor(true, 'Postgres').map(({ engine }) => engine)).toEqual(['Postgres']);
});

test('an engine that there is not is refused: a run of nothing would seem to hold', () => {
  expect(() => settingsFor(true, 'postgres')).toThrow(
    'There is no engine “postgres”. There are: SQLite, Postgres.',
  );
});
