import { expect, test } from 'vitest';
import { poolOf } from './named-pool';

const pools = { denials: { title: 'Denials', size: 9 } };

test.each([
  ['denials', 5, { title: 'Denials', size: 5 }],
  ['denials', 10, { title: 'Denials', size: 9 }],
  ['no-such-deck', 10, null],
  ['constructor', 10, null],
])('a quiz of the deck %s, with %i wanted', (pool, count, named) => {
  expect(poolOf({ type: 'drawn', pool, count }, pools)).toEqual(named);
});
