import { expect, test } from 'vitest';
import type { AnswerKey, KeyEntry } from './answer-key';
import { named } from './answer-key';
import { check, verdictOf } from './check';
import { sort } from './exercise';
import type { Kind } from './kind';
import { kinds } from './kind';

const feedback = {
  'attributed-claim': 'Why claim.',
  'official-denial': 'Why denial.',
  'independent-estimate': 'Why estimate.',
  'set-aside': 'Why aside.',
};

function entry(
  kind: 'official-denial' | 'independent-estimate' | 'attributed-claim',
  alsoAccepts?: Kind,
): KeyEntry {
  const base = {
    kind,
    speaker: 'Somebody',
    cues: ['word'] as const,
    chain: [named('Page')] as const,
    feedback,
    otherReading: 'Another reading.',
    misconception: 'A mix-up.',
  };
  return alsoAccepts === undefined ? base : { ...base, alsoAccepts };
}

const key: AnswerKey = {
  claim: entry('attributed-claim'),
  denial: entry('official-denial'),
  arguable: entry('official-denial', 'set-aside'),
};
const exercise = sort({ title: 'T', brief: 'B', statements: ['claim', 'denial', 'arguable'], tray: true });

test('an answer is marked against the key, statement by statement', () => {
  const { verdicts } = check(exercise.statements, key, {
    claim: ['attributed-claim'],
    denial: ['attributed-claim'],
  });
  expect([...verdicts]).toEqual([
    ['claim', 'matches'],
    ['denial', 'not-yet'],
    ['arguable', 'not-answered'],
  ]);
});

test('a statement that is not answered is not counted as wrong', () => {
  const { verdicts, byKind } = check(exercise.statements, key, {});
  expect(verdicts.get('claim')).toBe('not-answered');
  expect(byKind).toEqual([
    { kind: 'attributed-claim', statements: 1, matches: 0, firstMatches: 0, notYet: 0, notAnswered: 1 },
    { kind: 'official-denial', statements: 1, matches: 0, firstMatches: 0, notYet: 0, notAnswered: 1 },
  ]);
});

test.each([
  ['official-denial', 'two-readings'],
  ['set-aside', 'two-readings'],
  ['attributed-claim', 'not-yet'],
  ['independent-estimate', 'not-yet'],
] as const)('where careful readers differ, %s is %s', (answer, verdict) => {
  expect(verdictOf(entry('official-denial', 'set-aside'), answer)).toBe(verdict);
});

test('a statement with two readings is never scored', () => {
  for (const kind of kinds) {
    const { byKind } = check(exercise.statements, key, { arguable: [kind] });
    expect(byKind.reduce((sum, row) => sum + row.statements, 0)).toBe(2);
  }
});

test('the last try is the answer, the first is counted apart', () => {
  const { verdicts, byKind } = check(exercise.statements, key, {
    denial: ['attributed-claim', 'official-denial'],
  });
  expect(verdicts.get('denial')).toBe('matches');
  expect(byKind.find((row) => row.kind === 'official-denial')).toMatchObject({ matches: 1, firstMatches: 0 });
});

test('the same answers and key give the same result', () => {
  const answers = { claim: ['attributed-claim'], denial: ['set-aside', 'official-denial'] } as const;
  expect(check(exercise.statements, key, answers)).toEqual(check(exercise.statements, key, answers));
});

test.each(['constructor', 'toString', '__proto__'])(
  'a statement called %s has no answer by inheritance',
  (id) => {
    const odd = sort({ title: 'T', brief: 'B', statements: [id] });
    const oddKey = Object.fromEntries([[id, entry('official-denial')]]);
    expect(check(odd.statements, oddKey, {}).verdicts.get(id)).toBe('not-answered');
  },
);

test('a statement without a key entry is a mistake of ours and throws', () => {
  const stray = sort({ title: 'T', brief: 'B', statements: ['toString'] });
  expect(() => check(stray.statements, key, {})).toThrow(
    'The answer key has no entry for the statement “toString”',
  );
});
