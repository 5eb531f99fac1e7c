import { expect, test } from 'vitest';
import { previewOf } from './key-preview';
import type { StatementAnswer } from './statement-answer';

function answer(student: string, lastVerdict: StatementAnswer['lastVerdict']): StatementAnswer {
  return {
    student,
    exercise: 'a-lesson/a-sort',
    statement: 'cited',
    assignment: null,
    first: 'official-denial',
    last: 'official-denial',
    firstVerdict: lastVerdict,
    lastVerdict,
    sureness: null,
    firstAt: '2026-11-20T08:00:00.000Z',
    lastAt: '2026-11-20T08:00:00.000Z',
    key: 'official-denial',
    alsoAccepts: null,
    isScored: true,
  };
}

test('who is accepted after and not before gains, who is accepted before and not after loses', () => {
  const before = [answer('s1', 'not-yet'), answer('s2', 'matches'), answer('s3', 'matches')];
  const after = [answer('s1', 'two-readings'), answer('s2', 'not-yet'), answer('s3', 'two-readings')];
  const { gains, loses, same } = previewOf(before, after);
  expect(gains).toEqual([
    {
      student: 's1',
      exercise: 'a-lesson/a-sort',
      statement: 'cited',
      answer: 'official-denial',
      before: 'not-yet',
      after: 'two-readings',
    },
  ]);
  expect(loses.map(({ student }) => student)).toEqual(['s2']);
  expect(same).toBe(1);
});

test('two readings and a match are both accepted, so nobody gains between them', () => {
  const [one, other] = [[answer('s1', 'two-readings')], [answer('s1', 'matches')]];
  expect(previewOf(one, other)).toEqual({ gains: [], loses: [], same: 1 });
  expect(previewOf(other, one)).toEqual({ gains: [], loses: [], same: 1 });
});

test('an answer at another exercise is another answer', () => {
  const elsewhere = { ...answer('s1', 'matches'), exercise: 'a-lesson/another-sort' };
  const preview = previewOf(
    [answer('s1', 'not-yet'), elsewhere],
    [{ ...elsewhere }, answer('s1', 'not-yet')],
  );
  expect(preview).toEqual({ gains: [], loses: [], same: 2 });
});
