import { describe, expect, test } from 'vitest';
import type { Answers } from '@/domain/answers';
import type { AssignedWork } from '@/domain/assignment';
import type { Attempt } from '@/domain/attempt';
import { questionsOf } from '@/domain/question';
import { lessons } from '@/lessons/index';
import { newAttempt } from '../db/testing/people';
import { selectExercise } from '../lessons/exercises';
import { cellsOf } from './live-cells';
import { columnsOf } from './live-columns';

function attempt(exercise: string, answers: Answers, more: Partial<Attempt> = {}): Attempt {
  const at = '2026-11-23T10:00:00.000Z';
  return { ...newAttempt({ exercise, answers }), student: 'ada', receivedAt: at, ...more };
}

const lesson = (slug: string): AssignedWork => ({ type: 'lesson', lesson: slug });

test('a lesson has a column for each statement that is sorted, numbered across all exercises', () => {
  const columns = columnsOf(lesson('claim-or-denial'));
  expect(columns.map(({ label }) => label)).toEqual(columns.map((_, index) => String(index + 1)));
  expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
  expect(new Set(columns.map(({ exercise }) => exercise)).size).toBe(4);
});

test('every lesson can be shown: what is no statement has one column with a letter', () => {
  for (const { slug } of lessons) {
    const columns = columnsOf(lesson(slug));
    expect(columns.length).toBeGreaterThan(0);
    for (const { asked, label } of columns) expect(label).toMatch(asked === null ? /^[A-Z]$/ : /^\d+$/);
    expect(cellsOf(columns, []).every(({ state }) => state === 'not-answered')).toBe(true);
  }
});

test('a quiz has its statements, and what the course has no more is left out', () => {
  expect(columnsOf({ type: 'quiz', quiz: 'first.10.0000' })).toHaveLength(10);
  expect(columnsOf({ type: 'exercises', exercises: ['claim-or-denial/gone'] })).toEqual([]);
});

test('the last answer counts for the state, all of them for the tries', () => {
  const columns = columnsOf({ type: 'exercises', exercises: ['claim-or-denial/two-halves'] });
  const of = (kinds: string[]) => attempt('claim-or-denial/two-halves', { 'legal-rights-protected': kinds });
  const at = columns.findIndex(({ asked }) => asked?.id === 'legal-rights-protected');
  const cell = (...all: Attempt[]) => cellsOf(columns, all)[at];
  expect(cell(of(['set-aside']))).toEqual({ state: 'not-yet', kind: 'set-aside', tries: 1 });
  expect(cell(of(['set-aside']), of(['set-aside', 'official-denial']))).toMatchObject({
    state: 'not-yet',
    tries: 2,
  });
  expect(cell(of(['set-aside', 'official-denial']), of(['attributed-claim']))).toEqual({
    state: 'matches',
    kind: 'attributed-claim',
    tries: 3,
  });
});

test('a second vote is no try of the statement', () => {
  const columns = columnsOf({ type: 'exercises', exercises: ['claim-or-denial/two-halves'] });
  const given = { 'legal-rights-protected': ['set-aside'] };
  const first = attempt('claim-or-denial/two-halves', given);
  const again = attempt(
    'claim-or-denial/two-halves',
    { 'legal-rights-protected': ['official-denial'] },
    { round: 2 },
  );
  expect(cellsOf(columns, [first, again])).toEqual(cellsOf(columns, [first]));
  expect(cellsOf(columns, [again]).every(({ state }) => state === 'not-answered')).toBe(true);
});

/** The first value of every question: an answer that fits, and mostly does not match. */
function anyAnswers(address: string): Answers {
  return Object.fromEntries(
    questionsOf(selectExercise(address).exercise).map(({ id, form, values }) => [
      id,
      [form === 'one' ? (values[0] ?? '') : form === 'text' ? 'Because of the words.' : values.join(',')],
    ]),
  );
}

describe('of exercises that are shown as a whole', () => {
  const wholes = lessons
    .flatMap(({ slug }) => columnsOf(lesson(slug)))
    .filter(({ asked, isWritten }) => asked === null || isWritten);

  test('there are some of each kind', () => {
    const types = wholes.map(({ exercise }) => selectExercise(exercise).exercise.type);
    expect([...new Set(types)].toSorted()).toEqual(['chain', 'justify', 'order', 'rewrite', 'tests']);
  });

  test.each(wholes.map((column) => [column.exercise, column] as const))('%s is read', (address, column) => {
    const [cell] = cellsOf([column], [attempt(address, anyAnswers(address))]);
    expect(['matches', 'not-yet', 'written']).toContain(cell?.state);
    expect(cell?.state === 'written').toBe(column.isWritten);
    const [open] = cellsOf([column], [attempt(address, {})]);
    expect(open?.state).toBe('not-answered');
  });

  test('a part of it is not yet, and answers to what is asked no more do not match', () => {
    const column = wholes.find(({ exercise }) => selectExercise(exercise).exercise.type === 'tests');
    if (column === undefined) throw new Error('No exercise has three tests.');
    const [first] = Object.entries(anyAnswers(column.exercise));
    const [part] = cellsOf([column], [attempt(column.exercise, Object.fromEntries([first ?? ['', ['']]]))]);
    expect(part?.state).toBe('not-yet');
    const [gone] = cellsOf([column], [attempt(column.exercise, { 'gone.quantity': ['yes'] })]);
    expect(gone?.state).toBe('not-yet');
  });
});
