import { expect, test } from 'vitest';
import type { Answers } from './answers';
import { checkChain } from './check-chain';
import { chain } from './exercise';

const exercise = chain({
  title: 'T',
  brief: 'B',
  chains: { relay: { author: 'Author', makers: 'Makers', committee: 'Committee' } },
});
const own = {
  type: 'chain',
  chains: {
    relay: {
      order: ['author', 'committee', 'makers'],
      links: {
        author: { named: true, why: 'WHY AUTHOR' },
        committee: { named: true, why: 'WHY COMMITTEE' },
        makers: { named: false, why: 'WHY MAKERS' },
      },
    },
  },
} as const;

function on(order: readonly string[], gaps: readonly string[]) {
  const answers: Answers = { 'relay.order': order, 'relay.gaps': gaps };
  const [feedback] = checkChain(exercise, own, answers).statements;
  if (feedback === undefined) throw new Error('no feedback');
  return feedback;
}

const fits = 'author,committee,makers';
const swapped = 'author,makers,committee';

test.each([
  ['the order and the gap of the key', fits, 'makers', 'matches', 'matches', 0],
  ['the order without its gap', fits, 'none', 'matches', 'not-yet', 1],
  ['the gap in another order', swapped, 'makers', 'not-yet', 'matches', 0],
  ['a gap at a named link', fits, 'committee', 'matches', 'not-yet', 2],
  ['a gap too many', fits, 'makers,author', 'matches', 'not-yet', 1],
] as const)('%s: order %s, gaps %s', (_case, order, gaps, orderVerdict, gapsVerdict, gapsNotYet) => {
  expect(on([order], [gaps])).toMatchObject({ order: orderVerdict, gaps: gapsVerdict, gapsNotYet });
});

test('order and gaps are counted apart', () => {
  const answers: Answers = { 'relay.order': [fits], 'relay.gaps': ['none'] };
  expect(checkChain(exercise, own, answers).result).toBe('Order 1 of 1, gaps 0 of 1 match the key');
});

test('an order without an answer about gaps has no gaps', () => {
  expect(on([fits], [])).toMatchObject({ order: 'matches', gaps: 'not-yet', gapsNotYet: 1 });
});

test.each([
  ['nothing', [], []],
  ['ticks alone', [], ['makers']],
  ['ticks alone, twice', [], ['makers', 'author']],
] as const)('%s is no answer, and tells nothing', (_case, order, gaps) => {
  expect(on(order, gaps)).toEqual({
    id: 'relay',
    order: 'not-answered',
    gaps: 'not-answered',
    gapsNotYet: 0,
    yours: [],
    whys: [],
    shown: null,
  });
});

test('the chain of the student runs from the page to the first speaker, with its gaps', () => {
  expect(on([swapped], ['author']).yours).toEqual([
    { id: 'author', who: 'Author', named: false },
    { id: 'makers', who: 'Makers', named: true },
    { id: 'committee', who: 'Committee', named: true },
  ]);
});

test.each([
  ['links that stand elsewhere', swapped, 'makers', ['WHY COMMITTEE', 'WHY MAKERS']],
  ['a link that is ticked and named', fits, 'makers,author', ['WHY AUTHOR']],
  ['a gap that was not found: nothing', fits, 'none', []],
  ['links that stand elsewhere, without the gap that was not found', swapped, 'none', ['WHY COMMITTEE']],
] as const)('after a first try the reasons are those of %s', (_case, order, gaps, whys) => {
  const feedback = on([order], [gaps]);
  expect(feedback.whys.map(({ why }) => why)).toEqual(whys);
  expect(feedback.shown).toBeNull();
});

test.each([
  ['the order changed', [swapped, 'makers,author,committee'], ['makers']],
  ['only the gaps changed', [fits], ['none', 'committee']],
] as const)('after the second try the chain of the key is shown: %s', (_case, order, gaps) => {
  expect(on(order, gaps).shown).toEqual([
    { id: 'author', who: 'Author', named: true, why: 'WHY AUTHOR' },
    { id: 'committee', who: 'Committee', named: true, why: 'WHY COMMITTEE' },
    { id: 'makers', who: 'Makers', named: false, why: 'WHY MAKERS' },
  ]);
});

test('with the key, a gap that was not found is told as well', () => {
  expect(on([fits], ['author', 'none']).whys).toEqual([{ who: 'Makers', why: 'WHY MAKERS' }]);
});

test('a chain that matches shows the reasons of the key', () => {
  expect(on([fits], ['makers'])).toMatchObject({ whys: [], shown: [{}, {}, { why: 'WHY MAKERS' }] });
});

test('a chain without its key is a mistake of ours and throws', () => {
  const stray = chain({ title: 'T', brief: 'B', chains: { toString: { author: 'Author' } } });
  expect(() => checkChain(stray, own, {})).toThrow('The key has no chain for the statement “toString”');
});
