import { expect, test } from 'vitest';
import { defineAnswerKey, named } from '@/domain/answer-key';
import { sort } from '@/domain/exercise';
import { defineStatements } from '@/domain/statement';
import { defineExercises } from './define-exercises';

// What must not compile. The type check of `npm test` fails where one of these lines does.
const statements = defineStatements('a-document', {
  first: { paragraph: 1, quote: 'One.' },
  second: { paragraph: 1, quote: 'Two.' },
});

const entry = {
  kind: 'official-denial',
  speaker: 'Somebody',
  cues: ['One'],
  chain: [named('Page')],
  feedback: {
    'attributed-claim': 'a',
    'official-denial': 'b',
    'independent-estimate': 'c',
    'set-aside': 'd',
  },
  otherReading: 'Another.',
  misconception: 'A mix-up.',
} as const;

const { 'set-aside': _left, ...threeLines } = entry.feedback;
const { voice, ...aside } = { ...entry, kind: 'set-aside', voice: 'report' } as const;

test('an answer key that is complete compiles', () => {
  expect(Object.keys(defineAnswerKey(statements, { first: entry, second: { ...aside, voice } }))).toEqual([
    'first',
    'second',
  ]);
});

test('an answer key that is not complete does not', () => {
  // @ts-expect-error a statement without a key entry
  defineAnswerKey(statements, { first: entry });
  // @ts-expect-error a key entry for a statement that the document does not hold
  defineAnswerKey(statements, { first: entry, second: entry, third: entry });
  // @ts-expect-error a kind without its line of feedback
  defineAnswerKey(statements, { first: entry, second: { ...entry, feedback: threeLines } });
  // @ts-expect-error a set-aside statement without its voice
  defineAnswerKey(statements, { first: entry, second: aside });
  // @ts-expect-error a kind that is none
  defineAnswerKey(statements, { first: entry, second: { ...entry, kind: 'true' } });
  // @ts-expect-error no cue at all
  defineAnswerKey(statements, { first: entry, second: { ...entry, cues: [] } });
  const stray = sort({ title: 'T', brief: 'B', statements: ['happy-life', 'no-such-statement'] });
  // @ts-expect-error a statement in a deck that no document holds
  defineExercises({ stray });
  // @ts-expect-error a statement without a paragraph
  defineStatements('a-document', { first: { quote: 'One.' } });
});
