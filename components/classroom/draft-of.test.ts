import { expect, test } from 'vitest';
import { draftOf } from './draft-of';

test('what is filled in is sent to be kept, and decides nothing', () => {
  const filled = new FormData();
  for (const [name, value] of [
    ['once', 'id'],
    ['seen', ''],
    ['act', 'read'],
    ['level.kind', '3'],
    ['comment', 'Who said so?'],
  ] as const)
    filled.append(name, value);
  expect(Object.fromEntries(draftOf(filled))).toEqual({
    ...{ seen: '', act: 'keep', comment: 'Who said so?' },
    'level.kind': '3',
  });
});
