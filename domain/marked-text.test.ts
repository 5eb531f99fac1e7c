import { expect, test } from 'vitest';
import { wordsIn } from './explained-words';
import { markCues, markStatements } from './marked-text';
import type { Statement } from './statement';

const text = 'He said they will answer if officials linked to it are named. The end.';

function statement(id: string, quote: string): Statement {
  return { id, document: 'd', paragraph: 1, quote };
}

function printed(runs: ReturnType<typeof markStatements>): string {
  return runs
    .flatMap((run) => (run.type === 'text' ? run.pieces : run.parts.flatMap((part) => part.pieces)))
    .map((piece) => piece.text)
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
    parts: [{ pieces: [{ text: 'He said they will answer if ', word: null }], tailOf: null }],
  });
  expect(runs[1]).toEqual({
    type: 'statement',
    id: 'linked',
    parts: [
      { pieces: [{ text: 'officials', word: null }], tailOf: 'answer' },
      { pieces: [{ text: ' linked to it', word: null }], tailOf: null },
    ],
  });
});

test('words that are explained are cut out of statements and of the text between them, and print the same', () => {
  const words = wordsIn([text], { officials: 'official', end: 'end' }).get(1) ?? [];
  const runs = markStatements(text, [statement('he', 'He said they will answer if officials')], words);
  expect(printed(runs)).toBe(text);
  const pieces = runs.flatMap((run) =>
    run.type === 'text' ? run.pieces : run.parts.flatMap((part) => part.pieces),
  );
  expect(pieces.filter(({ word }) => word !== null)).toEqual([
    { text: 'officials', word: 'official' },
    { text: 'end', word: 'end' },
  ]);
});

test('a word that the border of a statement cuts is not explained there', () => {
  const runs = markStatements(
    text,
    [statement('he', 'He said they will')],
    [{ id: 'w', start: 13, end: 25 }],
  );
  expect(printed(runs)).toBe(text);
  expect(JSON.stringify(runs)).not.toContain('"word":"w"');
});

test('a quote that is cut at its cues prints the same', () => {
  const runs = markCues('there has never been such a thing', ['never', 'such a thing']);
  expect(runs.map((run) => run.text).join('')).toBe('there has never been such a thing');
  expect(runs.filter((run) => run.cue).map((run) => run.text)).toEqual(['never', 'such a thing']);
});
