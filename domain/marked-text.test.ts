import { expect, test } from 'vitest';
import { markCues, markStatements } from './marked-text';
import type { Statement } from './statement';

const text = 'He said they will answer if officials linked to it are named. The end.';

function statement(id: string, quote: string): Statement {
  return { id, document: 'd', paragraph: 1, quote };
}

function printed(runs: ReturnType<typeof markStatements>): string {
  return runs
    .map((run) => (run.type === 'text' ? run.text : run.parts.map((part) => part.text).join('')))
    .join('');
}

test('a text that is cut at its statements prints the same', () => {
  const runs = markStatements(text, [statement('end', 'The end.'), statement('he', 'He said')]);
  expect(printed(runs)).toBe(text);
  expect(runs.filter((run) => run.type === 'statement').map((run) => run.id)).toEqual(['he', 'end']);
});

test('two statements that share words each stay whole: the shared words are the tail of the first, inside the second', () => {
  const runs = markStatements(text, [
    statement('answer', 'He said they will answer if officials'),
    statement('linked', 'officials linked to it'),
  ]);
  expect(printed(runs)).toBe(text);
  expect(runs[0]).toEqual({
    type: 'statement',
    id: 'answer',
    parts: [{ text: 'He said they will answer if ', tailOf: null }],
  });
  expect(runs[1]).toEqual({
    type: 'statement',
    id: 'linked',
    parts: [
      { text: 'officials', tailOf: 'answer' },
      { text: ' linked to it', tailOf: null },
    ],
  });
});

test('a quote that is cut at its cues prints the same', () => {
  const runs = markCues('there has never been such a thing', ['never', 'such a thing']);
  expect(runs.map((run) => run.text).join('')).toBe('there has never been such a thing');
  expect(runs.filter((run) => run.cue).map((run) => run.text)).toEqual(['never', 'such a thing']);
});
