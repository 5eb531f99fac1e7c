import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestNickname, nicknameKey, readNickname } from './nickname';

test.each([
  ['  Ada ', 'Ada'],
  ['Ada \t  L.', 'Ada L.'],
  ['Zoe\u0308', 'Zoë'],
  ['علی‌رضا', 'علی‌رضا'],
  ['李雷 7', '李雷 7'],
])('“%s” is read as “%s”', (typed, nickname) => {
  expect(readNickname(typed)).toBe(nickname);
});

test.each([
  ['   ', 'at least one letter'],
  ['🙂', 'at least one letter'],
  ['Ada\u202eb', 'cannot be seen'],
  ['Ada\u0000', 'cannot be seen'],
  ['Ada\u200b', 'cannot be seen'],
  ['a'.repeat(longestNickname + 1), 'at most 24 letters'],
])('“%s” is refused: %s', (typed, reason) => {
  expect(() => readNickname(typed)).toThrow(reason);
});

test.each([
  ['Ada', 'ADA'],
  ['Ada', 'Ａｄａ'],
  ['Zoë', 'ZOË'],
  ['علی‌رضا', 'علیرضا'],
])('“%s” and “%s” are one name', (one, other) => {
  expect(nicknameKey(readNickname(one))).toBe(nicknameKey(readNickname(other)));
});

test('reading a nickname again changes nothing, and case makes no other name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (typed) => {
      try {
        const nickname = readNickname(typed);
        expect(readNickname(nickname)).toBe(nickname);
        expect(nicknameKey(nicknameKey(nickname))).toBe(nicknameKey(nickname));
        expect([...nickname].length).toBeLessThanOrEqual(longestNickname);
      } catch (error) {
        expect(error).toMatchObject({ code: 'invalid-input' });
      }
    }),
  );
});
