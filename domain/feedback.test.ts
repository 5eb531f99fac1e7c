import { expect, test } from 'vitest';
import type { AnswerKey } from './answer-key';
import { gap, named } from './answer-key';
import { checkSort } from './check-sort';
import { sort } from './exercise';

import type { Kind } from './kind';

const key: AnswerKey = {
  tray: {
    kind: 'set-aside',
    voice: 'report',
    speaker: 'The author',
    cues: ['cue'],
    chain: [named('Magazine')],
    feedback: {
      'attributed-claim': 'WHY CLAIM',
      'official-denial': 'WHY DENIAL',
      'independent-estimate': 'WHY ESTIMATE',
      'set-aside': 'WHY ASIDE',
    },
    otherReading: 'OTHER',
    misconception: 'MISCONCEPTION',
    note: 'FOR THE TEACHER',
  },
  both: {
    kind: 'attributed-claim',
    function: 'rebuts',
    alsoAccepts: 'official-denial',
    speaker: 'A spokesperson',
    cues: ['cue'],
    chain: [named('Page'), gap('Somebody', 'not named')],
    feedback: {
      'attributed-claim': 'FIRST READING',
      'official-denial': 'SECOND READING',
      'independent-estimate': 'WHY ESTIMATE',
      'set-aside': 'WHY ASIDE',
    },
    otherReading: 'OTHER',
    misconception: 'MISCONCEPTION',
  },
};
const exercise = sort({ title: 'T', brief: 'B', statements: ['tray', 'both'], tray: true });

function on(id: string, ...tries: Kind[]) {
  const { statements } = checkSort(exercise, key, () => null, { [id]: tries });
  return statements.find((statement) => statement.id === id);
}

test('after a first try that does not match, only the sentence for the chosen kind is told', () => {
  expect(on('tray', 'official-denial')).toEqual({
    id: 'tray',
    verdict: 'not-yet',
    tries: ['official-denial'],
    why: 'WHY DENIAL',
    shown: null,
  });
});

test('once the answer matches, cues, chain and voice are shown', () => {
  expect(on('tray', 'set-aside')).toMatchObject({
    verdict: 'matches',
    why: 'WHY ASIDE',
    shown: {
      kind: 'set-aside',
      cues: ['cue'],
      remarks: [expect.stringContaining('report of something that anyone could check')],
      speaker: 'The author',
    },
  });
});

test('after the second try the key is shown although the answer does not match', () => {
  expect(on('tray', 'official-denial', 'attributed-claim')).toMatchObject({
    verdict: 'not-yet',
    why: 'WHY CLAIM',
    shown: { kind: 'set-aside', why: 'WHY ASIDE' },
  });
});

test('a claim that works as a rebuttal says so, and both readings of an arguable statement are given', () => {
  expect(on('both', 'official-denial')).toMatchObject({
    verdict: 'two-readings',
    shown: {
      remarks: [expect.stringContaining('works as a rebuttal')],
      kind: 'attributed-claim',
      why: 'FIRST READING',
      alsoAccepts: { kind: 'official-denial', why: 'SECOND READING' },
      chain: [
        { who: 'Page', named: true },
        { who: 'Somebody', note: 'not named', named: false },
      ],
    },
  });
});

test.each([
  ['nothing chosen', []],
  ['a miss', ['official-denial']],
  ['a match', ['set-aside']],
  ['two misses', ['official-denial', 'attributed-claim']],
] as const)('with %s, nothing meant for the teacher is told', (_case, tries) => {
  const told = JSON.stringify(checkSort(exercise, key, () => null, { tray: tries }));
  expect(told).not.toMatch(/FOR THE TEACHER|MISCONCEPTION|OTHER/);
});
