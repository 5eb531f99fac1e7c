import { expect, test } from 'vitest';
import { backTo, placeOf, sayMoved, stackOf, toBack } from './board-state';

const ids = ['a', 'b', 'c', 'd'];
const fresh = { later: [], tried: null };

test('the stack holds what has no kind, in the order of the exercise', () => {
  expect(stackOf(ids, fresh, {})).toEqual(ids);
  expect(stackOf(ids, fresh, { b: 'official-denial', d: 'set-aside' })).toEqual(['a', 'c']);
});

test('what was left for later comes back last, in the order in which it was left', () => {
  const later = toBack(toBack(['a'], 'b'), 'a');
  expect(later).toEqual(['b', 'a']);
  expect(stackOf(ids, { later, tried: null }, {})).toEqual(['c', 'd', 'b', 'a']);
  expect(stackOf(ids, { later, tried: null }, { b: 'set-aside' })).toEqual(['c', 'd', 'a']);
});

test('a statement that is tried stays where it lies', () => {
  const choices = { a: 'official-denial', b: 'set-aside' };
  expect(placeOf({ tried: { id: 'a', from: null } }, choices, 'a')).toBeNull();
  expect(stackOf(ids, { later: [], tried: { id: 'a', from: null } }, choices)).toEqual(['a', 'c', 'd']);
  expect(placeOf({ tried: { id: 'b', from: 'attributed-claim' } }, choices, 'b')).toBe('attributed-claim');
});

test('a choice that no kind has counts as none', () => {
  expect(stackOf(['constructor', 'a'], fresh, { a: 'x' })).toEqual(['constructor', 'a']);
});

test('every move is said in one sentence', () => {
  expect(sayMoved(ids, 'c', 'to Official denial', 2)).toBe(
    'Statement 3 of 4 moved to Official denial, 2 left',
  );
  expect(sayMoved(ids, 'd', 'to Set aside', 0)).toBe(
    'Statement 4 of 4 moved to Set aside, 0 left. All 4 sorted.',
  );
  expect(backTo({ type: 'moved', from: null })).toBe('back to the stack');
  expect(backTo({ type: 'moved', from: 'official-denial' })).toBe('back to Official denial');
  expect(backTo({ type: 'later', from: null })).toBe('back to the top');
});
