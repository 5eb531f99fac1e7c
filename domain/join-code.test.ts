import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinCodeLength, joinCodeSigns, makeJoinCode, readJoinCode } from './join-code';

const drawn = fc
  .array(fc.nat({ max: joinCodeSigns.length - 1 }), { minLength: joinCodeLength, maxLength: joinCodeLength })
  .map((places) => {
    const left = [...places];
    return makeJoinCode(() => left.pop() ?? 0);
  });

test('no code holds a sign that looks like another, or a vowel', () => {
  fc.assert(
    fc.property(drawn, (code) => {
      expect(code).toMatch(/^[^IO01AEUY]{6}$/);
    }),
  );
  expect(new Set(joinCodeSigns).size).toBe(28);
});

test('a code is read however it is typed: small letters, spaces and hyphens between', () => {
  const gap = fc.constantFrom('', ' ', '-', ' – ', '\u00a0');
  fc.assert(
    fc.property(drawn, fc.array(gap, { minLength: 7, maxLength: 7 }), fc.boolean(), (code, gaps, small) => {
      const typed = [...code].map((sign, place) => gaps[place] + sign).join('') + gaps[6];
      expect(readJoinCode(small ? typed.toLowerCase() : typed)).toBe(code);
    }),
  );
});

test.each([
  ['', 'A class code has 6 letters and numbers. This one has 0.'],
  ['BCDFG', 'A class code has 6 letters and numbers. This one has 5.'],
  ['BCDFGHJ', 'A class code has 6 letters and numbers. This one has 7.'],
  ['BCDF0H', 'A class code has no “0” in it. Look at the code again.'],
  ['bcdfoh', 'A class code has no “O” in it. Look at the code again.'],
])('“%s” is refused with a sentence that helps', (typed, message) => {
  expect(() => readJoinCode(typed)).toThrow(message);
});

test('whatever is typed is read as a code or refused in words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      try {
        expect(readJoinCode(typed)).toMatch(/^[A-Z2-9]{6}$/);
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input' });
      }
    }),
  );
});
