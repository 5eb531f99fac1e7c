import { expect, test } from 'vitest';
import type { EntryInForce } from './answer-key';
import type { Attempt } from './attempt';
import { sort } from './exercise';
import type { Kind } from './kind';
import { sentAnswerIn } from './sent-answer';
import { statementAnswersIn } from './statement-answer';

const exercise = sort({ title: 'Two', brief: '', statements: ['one', 'two'] });
const found = { address: 'lesson/two', exercise };

function entry(kind: Kind): EntryInForce {
  const feedback = {
    'attributed-claim': '',
    'official-denial': '',
    'independent-estimate': '',
    'set-aside': '',
  };
  return {
    ...{ kind, speaker: '', cues: [''], chain: [{ who: '', named: true }], feedback },
    ...{ otherReading: '', misconception: '' },
  };
}

const keys = new Map([
  ['one', entry('official-denial')],
  ['two', entry('attributed-claim')],
]);
const key = (id: string) => keys.get(id) ?? entry('set-aside');

function attempt(hour: number, answers: Attempt['answers'], more: Partial<Attempt> = {}): Attempt {
  const at = `2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z`;
  return {
    ...{ id: String(hour), student: 'ada', assignment: null, exercise: found.address, round: 1, answers },
    ...{
      moves: null,
      lessonVersion: 'l',
      keyVersion: `k${hour}`,
      ruleVersion: 'r',
      madeAt: at,
      receivedAt: at,
    },
    ...more,
  };
}

test('the first answer is that of the first attempt, the last that of the last', () => {
  const [one, ...others] = statementAnswersIn(
    found,
    [
      attempt(8, { one: ['attributed-claim'], 'one.sure': ['sure'] }),
      attempt(9, { one: ['attributed-claim', 'official-denial'] }, { assignment: 'a' }),
    ],
    key,
  );
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    ...{ statement: 'one', first: 'attributed-claim', last: 'official-denial', assignment: 'a' },
    ...{ firstVerdict: 'not-yet', lastVerdict: 'matches', sureness: 'sure', key: 'official-denial' },
    firstAt: '2026-11-20T08:00:00.000Z',
    lastAt: '2026-11-20T09:00:00.000Z',
  });
});

test('what a class votes again is no answer of its own', () => {
  expect(statementAnswersIn(found, [attempt(8, { one: ['set-aside'] }, { round: 2 })], key)).toEqual([]);
});

test('an answer that is sent again was sent when it was sent first', () => {
  const attempts = [
    attempt(8, { one: ['attributed-claim'] }),
    attempt(9, { one: ['attributed-claim'], two: ['set-aside'] }),
    attempt(10, { one: ['attributed-claim', 'official-denial'] }),
    attempt(11, { one: ['attributed-claim', 'official-denial'] }),
  ];
  expect(sentAnswerIn(attempts, 'one')).toEqual({ at: '2026-11-20T10:00:00.000Z', keyVersion: 'k10' });
  expect(sentAnswerIn(attempts.slice(0, 2), 'one')).toEqual({
    at: '2026-11-20T08:00:00.000Z',
    keyVersion: 'k8',
  });
  expect(sentAnswerIn(attempts, 'three')).toBeNull();
});

test('the first answer and the last each go with the key that applies to them', () => {
  const attempts = [
    attempt(8, { one: ['attributed-claim'] }),
    attempt(10, { one: ['attributed-claim', 'official-denial'] }),
  ];
  const spared = (_: string, { at }: { readonly at: string }): EntryInForce =>
    at < '2026-11-20T09'
      ? { ...entry('official-denial'), alsoMatches: ['attributed-claim'] }
      : entry('set-aside');
  expect(statementAnswersIn(found, attempts, spared)).toMatchObject([
    { firstVerdict: 'matches', lastVerdict: 'not-yet', key: 'set-aside' },
  ]);
});
