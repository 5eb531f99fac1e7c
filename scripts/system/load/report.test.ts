import { expect, test } from 'vitest';
import { complaintsOf, hasFigures } from './report.mjs';

const setting = { name: 'one process', engine: 'SQLite', isShort: false };
const rounds = (ms: number, errors: readonly string[] = []) => [
  { errors, took: { check: Array.from({ length: 100 }, () => ms) } },
];

test('a check that takes too long in 95 of 100 cases is a complaint, but not in the short form', () => {
  expect(complaintsOf({ setting, rounds: rounds(99), lost: 0 })).toEqual([]);
  expect(complaintsOf({ setting, rounds: rounds(100), lost: 0 })).toEqual([
    'one process: 95 of 100 checks took up to 100.0 ms, and were to take less than 100 ms.',
  ]);
  expect(complaintsOf({ setting: { ...setting, isShort: true }, rounds: rounds(100), lost: 0 })).toEqual([]);
  expect(complaintsOf({ setting: { ...setting, engine: 'Postgres' }, rounds: rounds(100), lost: 0 })).toEqual(
    [],
  );
});

test('errors and what is lost are complaints in every form', () => {
  const seen = { setting: { ...setting, isShort: true }, rounds: rounds(1, ['amiss']), lost: 2 };
  expect(complaintsOf(seen)).toEqual([
    'one process: 1 errors.\n  amiss',
    'one process: 2 acknowledged attempts are not in the table.',
  ]);
});

test('where every check fails there are complaints and no figures', () => {
  const seen = { setting, rounds: [{ errors: ['check: socket hang up'], took: {}, lags: [] }], lost: 0 };
  expect(complaintsOf(seen)).toEqual(['one process: 1 errors.\n  check: socket hang up']);
  expect(hasFigures(seen)).toBe(false);
  const took = { check: [1], 'file of the page': [1] };
  expect(hasFigures({ rounds: [{ took, lags: [1] }] })).toBe(true);
});
