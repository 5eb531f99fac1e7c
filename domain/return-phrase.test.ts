import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReturnPhrase, readReturnPhrase } from './return-phrase';
import { returnWords } from './return-words';

const drawn = fc
  .array(fc.nat({ max: returnWords.length - 1 }), { minLength: 4, maxLength: 4 })
  .map((places) => {
    const left = [...places];
    return makeReturnPhrase(() => left.pop() ?? 0);
  });

test('the list has 776 different words of 3 to 9 plain letters, which makes 38 bits for four', () => {
  expect(new Set(returnWords).size).toBe(776);
  expect(returnWords.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
  expect(Math.log2(returnWords.length) * 4).toBeGreaterThan(38);
});

/** Whether one slip of the finger makes one word of the other: a letter more, less or another, or two in the other order. */
function isSlip(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    ([...restOne.slice(0, 2)].reverse().join('') === restOther.slice(0, 2) &&
      restOne.slice(2) === restOther.slice(2))
  );
}

test('a slip of the finger never makes another word of the list', () => {
  expect([
    isSlip('lamp', 'lamb'),
    isSlip('from', 'form'),
    isSlip('pea', 'pear'),
    isSlip('lamp', 'river'),
  ]).toEqual([true, true, true, false]);
  const slips = returnWords.flatMap((one, place) =>
    returnWords.slice(place + 1).filter((other) => isSlip(one, other)),
  );
  expect(slips).toEqual([]);
});

test('a phrase is read however it is typed', () => {
  const gap = fc.constantFrom(' ', '  ', ', ', '-', ' – ', '\n', '. ');
  fc.assert(
    fc.property(drawn, gap, fc.boolean(), (phrase, between, loud) => {
      const typed = ` ${phrase.replaceAll(' ', between)} `;
      expect(readReturnPhrase(loud ? typed.toUpperCase() : typed)).toBe(phrase);
    }),
  );
});

test.each([
  ['', 'This one has 0.'],
  ['river otter violet', 'This one has 3.'],
  ['river otter violet zzz', '“zzz” is not a word'],
  ['river otter violet constructor', '“constructor” is not a word'],
])('“%s” is refused: %s', (typed, reason) => {
  expect(() => readReturnPhrase(typed)).toThrow(reason);
});
