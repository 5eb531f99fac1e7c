import { expect, test } from 'vitest';
import { choicesInFields, triedInFields } from './answer-fields';

test('reads a choice, a set, an order and a text from the fields of a form', () => {
  expect(
    choicesInFields([
      ['exercise', 'a/b'],
      ['answer:happy-life', 'official-denial'],
      ['item:happy-life.words', '2'],
      ['item:happy-life.words', '4'],
      ['place:relay.order:page', '2'],
      ['place:relay.order:speaker', '1'],
      ['answer:text', '  I put this under … '],
    ]),
  ).toEqual({
    'happy-life': 'official-denial',
    'happy-life.words': '2,4',
    'relay.order': 'speaker,page',
    text: 'I put this under …',
  });
});

test('no gap is an answer once the chain is in order, and none before', () => {
  const gaps = ['set:relay.gaps', 'relay.order'] as const;
  expect(choicesInFields([gaps, ['place:relay.order:page', '']])).toEqual({});
  expect(choicesInFields([gaps, ['place:relay.order:page', '1']])).toEqual({
    'relay.order': 'page',
    'relay.gaps': 'none',
  });
});

test('an order that is not written out is refused with what to write', () => {
  const fields = [
    ['place:o:a', '1'],
    ['place:o:b', '1'],
    ['place:o:c', ''],
  ] as const;
  expect(() => choicesInFields(fields)).toThrow('Write each number from 1 to 3 once.');
});

test('reads the earlier tries in their order', () => {
  expect(
    triedInFields([
      ['tried:x', 'set-aside'],
      ['tried:x', 'official-denial'],
      ['tried:y', 'none'],
    ]),
  ).toEqual({ x: ['set-aside', 'official-denial'], y: ['none'] });
});

test('a text of several lines is the same answer with a script and without', () => {
  expect(choicesInFields([['answer:text', 'One\r\ntwo\r\n']])).toEqual({ text: 'One\ntwo' });
  expect(triedInFields([['tried:text', 'One\r\ntwo']])).toEqual({ text: ['One\ntwo'] });
});
