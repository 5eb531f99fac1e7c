import { expect, test } from 'vitest';
import { readNickname } from './nickname';
import { drawNicknames } from './nickname-suggestions';

test('nicknames that are drawn are all different and all allowed', () => {
  let state = 1;
  const drawn = drawNicknames(200, (end) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % end;
  });
  expect(new Set(drawn.map((one) => one.toLowerCase())).size).toBe(200);
  for (const nickname of drawn) expect(readNickname(nickname)).toBe(nickname);
});
