import { expect, test } from 'vitest';
import { answersOfAttempts } from './attempts-together';
import type { CellState, LiveColumn, LiveRow } from './live-grid';
import { changedCells, nameOf, openCell, rowInWords, withRows } from './live-grid';
import { isLiveState, isRowsNews } from './live-guard';
import type { WorkNow } from './live-standing';
import { standingInWords, standingOf } from './live-standing';

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
    progress: 'working',
    cells: states.map((one) => {
      const [state, tries] = typeof one === 'string' ? [one, 1] : one;
      return state === 'not-answered' ? openCell : { state, kind: null, tries };
    }),
    ...more,
  };
}

const soon = '2026-11-23T10:04:59.000Z';
const late = '2026-11-23T10:05:00.000Z';

const at = (now: string, isAtWork = true): WorkNow => ({ columns, now, isAtWork });

test('who tried a statement twice is stuck on it until it matches', () => {
  const stuck = row([['not-yet', 2], 'matches', ['not-yet', 1]], { progress: 'finished' });
  expect(standingInWords(standingOf(stuck, at(soon)))).toBe('not yet after two tries: 1');
  const matching = row([['matches', 3], 'matches', 'matches'], { progress: 'finished' });
  expect(standingOf(matching, at(late)).type).toBe('done');
});

test('who sends nothing for five minutes is told, unless everything is answered or nothing was begun', () => {
  const working = row(['matches', 'not-answered', 'not-answered']);
  expect(standingOf(working, at(soon)).type).toBe('working');
  expect(standingOf(working, at(late))).toEqual({ type: 'quiet', minutes: 5 });
  const done = row(['matches', 'not-yet', 'written'], { progress: 'finished' });
  expect(standingOf(done, at(late)).type).toBe('done');
  const fresh = row(['not-answered', 'not-answered', 'not-answered'], {
    lastAt: null,
    progress: 'not-started',
  });
  expect(standingOf(fresh, at(late)).type).toBe('not-started');
});

test('silence says nothing after an hour, or where nobody can answer', () => {
  const working = row(['matches', 'not-answered', 'not-answered']);
  expect(standingOf(working, at('2026-11-23T10:59:59.000Z'))).toEqual({ type: 'quiet', minutes: 59 });
  expect(standingOf(working, at('2026-11-23T11:00:00.000Z')).type).toBe('working');
  expect(standingOf(working, at(late, false)).type).toBe('working');
});

test('a row in words says what its cells hold, and open where work was begun that no cell shows', () => {
  const rows = [
    row(['matches', 'not-yet', 'two-readings']),
    row(['matches', 'not-answered', 'matches']),
    row(['not-answered', 'not-answered', 'not-answered']),
    row(['not-answered', 'not-answered', 'not-answered'], { progress: 'not-started' }),
  ];
  expect(rows.map(rowInWords)).toEqual([
    '1 match, 1 not yet, 1 two readings',
    '2 match, 1 open',
    '3 open',
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
  const state = { rows: [row(['matches'])], now: soon, pausedAt: null, isAtWork: true, voteOn: '3' };
  expect(isLiveState(JSON.parse(JSON.stringify(state)))).toBe(true);
  expect(isRowsNews(state)).toBe(true);
  expect(isLiveState({ ...state, pausedAt: 'never' })).toBe(false);
  expect(isRowsNews({ ...state, rows: [{ ...row(['matches']), progress: 'far' }] })).toBe(false);
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
