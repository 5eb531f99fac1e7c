import { expect, test } from 'vitest';
import { paragraphsOf } from './document';

test('in blocks, a paragraph is what stands between blank lines', () => {
  expect(paragraphsOf('menu\ntitle\n\nfirst\n\nsecond\n', 'blocks')).toEqual([
    'menu\ntitle',
    'first',
    'second',
  ]);
});

test('in lines, a paragraph is a line', () => {
  expect(paragraphsOf('first\nsecond\n', 'lines')).toEqual(['first', 'second']);
});
