import { expect, test } from 'vitest';
import { readForm, readJson } from './read-body';

const message = 'The text holds a character that cannot be kept. Type it anew.';

test.each(['reason=a%00b', 'rea%00son=a'])('%s is refused with a sentence', (text) => {
  expect(() => readForm(text)).toThrow(message);
});

test.each(['{"a":["b\\u0000"]}', '{"a\\u0000":1}'])('%s is refused with a sentence', (text) => {
  expect(() => readJson(text)).toThrow(message);
});

test('what speaks of a zero character holds none', () => {
  expect(readJson('{"a":"\\\\u0000"}')).toEqual({ a: '\\u0000' });
  expect(readForm('a=%2500').get('a')).toBe('%00');
});
