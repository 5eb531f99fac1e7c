import { expect, test } from 'vitest';
import { answerFromTop, isOrdered, linksFromTop, moved } from './chain-order';

const links = [
  { id: 'author', who: 'Author' },
  { id: 'makers', who: 'Makers' },
  { id: 'committee', who: 'Committee' },
];
const statement = { id: 'relay', quote: 'Q', place: 'P', paragraph: 3, documentName: 'Article', href: '#' };
const chain = { statement, links };
const ids = (shown: readonly { readonly id: string }[] | null) => shown?.map(({ id }) => id) ?? null;

test('a chain that nobody touched is shown as it was declared, and is no answer', () => {
  expect(ids(linksFromTop({}, chain))).toEqual(['author', 'makers', 'committee']);
  expect(isOrdered({}, chain)).toBe(false);
});

test('the answer runs from the foot, where the page is, up to the first speaker', () => {
  expect(answerFromTop(links)).toBe('committee,makers,author');
  expect(ids(linksFromTop({ 'relay.order': 'committee,makers,author' }, chain))).toEqual(ids(links));
});

test('what is kept of an older chain falls back to the chain as it was declared', () => {
  expect(ids(linksFromTop({ 'relay.order': 'committee,nobody' }, chain))).toEqual(ids(links));
});

test.each([
  ['makers', -1, ['makers', 'author', 'committee']],
  ['makers', 1, ['author', 'committee', 'makers']],
  ['author', -1, null],
  ['committee', 1, null],
  ['nobody', 1, null],
] as const)('%s moved by %s', (id, by, after) => {
  expect(ids(moved(links, id, by))).toEqual(after);
});
