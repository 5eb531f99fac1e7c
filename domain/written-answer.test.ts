import { expect, test } from 'vitest';
import { writtenIn } from './written-answer';

const sent = (id: string, answers: Record<string, string[]>, round = 1) => ({
  ...{ id, answers, round },
  receivedAt: `2026-11-21T10:00:0${id}.000Z`,
});

test('the same text sent again is the same version', () => {
  const found = writtenIn('rule', [
    sent('1', { kind: ['set-aside'] }),
    sent('2', { text: ['One reason.'] }),
    sent('3', { text: ['One reason. '], kind: ['set-aside', 'official-denial'] }),
    sent('4', { text: ['One reason.', 'Another.'] }),
    sent('5', { text: ['One reason.', 'Another.'], 'rate.limits': ['1', '3'] }),
  ]);
  expect(found?.texts.map(({ attempt, text }) => [attempt, text])).toEqual([
    ['2', 'One reason.'],
    ['4', 'Another.'],
  ]);
  expect(found).toMatchObject({ kind: 'official-denial', ratings: { limits: 3 }, newest: { attempt: '4' } });
});

test('going back to a former text is a version of its own', () => {
  const found = writtenIn('rule', [
    sent('1', { text: ['a'] }),
    sent('2', { text: ['b'] }),
    sent('3', { text: ['a'] }),
  ]);
  expect(found?.texts.map(({ attempt }) => attempt)).toEqual(['1', '2', '3']);
});

test('what is sent when the class votes again is no text, and how sure somebody was in a vote counts', () => {
  expect(writtenIn('rule', [sent('1', { text: ['a'] }, 2)])).toBeNull();
  expect(writtenIn('rule', [sent('1', { text: ['  '] })])).toBeNull();
  const vote = sent('2', { kind: ['set-aside'], 'rule.sure': ['sure'] });
  expect(writtenIn('rule', [sent('1', { text: ['a'] }), vote])?.sureness).toBe('sure');
});
