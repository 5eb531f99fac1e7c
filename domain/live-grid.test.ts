import { expect, test } from 'vitest';
import { answersOfAttempts } from './attempts-together';
import type { CellState, LiveColumn, LiveRow } from './live-grid';
import { changedCells, nameOf, openCell, rowInWords, withRows } from './live-grid';
import { isLiveState, isRowsNews } from './live-guard';
import { progressOf, standingInWords, standingOf } from './live-standing';

const columns: LiveColumn[] = ['1', '2', '3'].map((label) => ({
  id: label,
  label,
  exercise: 'lesson/one',
  title: 'One',
  asked: null,
  isWritten: false,
}));

function row(
  states: readonly (CellState | readonly [CellState, number])[],
  more: Partial<LiveRow> = {},
): LiveRow {
  return {
    student: 'ada',
    number: 4,
    nickname: 'Ada',
    lastAt: '2026-11-23T10:00:00.000Z',
    cells: states.map((one) => {
      const [state, tries] = typeof one === 'string' ? [one, 1] : one;
      return state === 'not-answered' ? openCell : { state, kind: null, tries };
    }),
    ...more,
  };
}

const soon = '2026-11-23T10:04:59.000Z';
const late = '2026-11-23T10:05:00.000Z';

test('who tried a statement twice is stuck on it until it matches', () => {
  const stuck = row([['not-yet', 2], 'matches', ['not-yet', 1]]);
  expect(standingInWords(standingOf(stuck, columns, soon))).toBe('not yet after two tries: 1');
  expect(standingOf(row([['matches', 3], 'matches', 'matches']), columns, late).type).toBe('done');
});

test('who sends nothing for five minutes is told, unless everything is answered or nothing was begun', () => {
  const working = row(['matches', 'not-answered', 'not-answered']);
  expect(standingOf(working, columns, soon).type).toBe('working');
  expect(standingOf(working, columns, late)).toEqual({ type: 'quiet', minutes: 5 });
  expect(standingOf(row(['matches', 'not-yet', 'written']), columns, late).type).toBe('done');
  const fresh = row(['not-answered', 'not-answered', 'not-answered'], { lastAt: null });
  expect(standingOf(fresh, columns, late).type).toBe('not-started');
});

test('finished, working and not started add up to the class', () => {
  const rows = [
    row(['matches', 'not-yet', 'two-readings']),
    row(['matches', 'not-answered', 'matches']),
    row(['not-answered', 'not-answered', 'not-answered']),
  ];
  expect(progressOf(rows)).toEqual({ finished: 1, working: 1, notStarted: 1 });
  expect(rows.map(rowInWords)).toEqual([
    '1 match, 1 not yet, 1 two readings',
    '2 match, 1 open',
    'not started',
  ]);
});

test('a hidden name is a number with two digits', () => {
  expect(nameOf({ nickname: null, number: 4 })).toBe('Student 04');
  expect(nameOf({ nickname: 'Ada', number: 4 })).toBe('Ada');
});

test('changed rows take the place of those of before, and the order stays', () => {
  const [ada, ben] = [row(['not-answered']), row(['matches'], { student: 'ben' })];
  const news = row(['not-yet']);
  const rows = withRows([ada, ben], [news, row(['matches'], { student: 'cy' })]);
  expect(rows.map(({ student }) => student)).toEqual(['ada', 'ben', 'cy']);
  expect(rows[0]).toBe(news);
  expect(changedCells([ada, ben], rows)).toBe(2);
  expect(changedCells(rows, rows)).toBe(0);
});

test('what comes over the line is taken only in its own shape', () => {
  const state = { rows: [row(['matches'])], now: soon, pausedAt: null, voteOn: '3' };
  expect(isLiveState(JSON.parse(JSON.stringify(state)))).toBe(true);
  expect(isRowsNews(state)).toBe(true);
  expect(isLiveState({ ...state, pausedAt: 'never' })).toBe(false);
  expect(isRowsNews({ ...state, rows: [{ ...row(['matches']), cells: [{ state: 'fine' }] }] })).toBe(false);
});

test('attempts of one student add up: a device sends its earlier tries along, another one begins anew', () => {
  const first = { answers: { a: ['x'], b: ['y'] } };
  const again = { answers: { a: ['x', 'z'] } };
  const elsewhere = { answers: { a: ['y'] } };
  expect(answersOfAttempts([first, again, elsewhere])).toEqual({ a: ['x', 'z', 'y'], b: ['y'] });
  expect(answersOfAttempts([first, first])).toEqual(first.answers);
});

test('very many tries keep the first and the last', () => {
  const tries = (from: number) => ({ answers: { a: Array.from({ length: 15 }, (_, at) => `${from + at}`) } });
  const { a = [] } = answersOfAttempts([tries(0), tries(100)]);
  expect(a.length).toBeLessThanOrEqual(20);
  expect([a[0], a.at(-1)]).toEqual(['0', '114']);
});
