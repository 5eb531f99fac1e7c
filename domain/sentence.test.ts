import { expect, test } from 'vitest';
import { sentencesOf } from './sentence';

function statement(id: string, quote: string) {
  return { id, quote, document: 'd', paragraph: 1 };
}

test('two halves of one sentence have the same name, and a new sentence another', () => {
  const paragraph = 'All rights are protected, and there is no limit. Nobody “came.” Many saw it.';
  const found = sentencesOf(paragraph, [
    statement('many', 'Many saw it.'),
    statement('rights', 'All rights are protected'),
    statement('limit', 'there is no limit'),
    statement('nobody', 'Nobody “came.”'),
  ]);
  expect(Object.fromEntries(found)).toEqual({
    rights: 'rights',
    limit: 'rights',
    nobody: 'nobody',
    many: 'many',
  });
});
