import { expect, test } from 'vitest';
import type { AnswerKey } from '@/domain/answer-key';
import { named } from '@/domain/answer-key';
import { sort } from '@/domain/exercise';
import { defineStatements } from '@/domain/statement';
import { reportFaults } from './content-fault';
import { lessonFaults } from './lesson-faults';
import { statementFaults } from './statement-faults';

const paragraphs = ['The sun is up. The sun is down.', 'He said that it rains on most days of the year.'];

function entry(...cues: [string, ...string[]]) {
  return {
    kind: 'official-denial',
    speaker: 'Somebody',
    cues,
    chain: [named('Page')],
    feedback: {
      'attributed-claim': 'a',
      'official-denial': 'b',
      'independent-estimate': 'c',
      'set-aside': 'd',
    },
    otherReading: 'Another.',
    misconception: 'A mix-up.',
  } as const;
}

const statements = defineStatements('weather', {
  rain: { paragraph: 2, quote: 'He said that it rains on most days of the year.' },
  sun: { paragraph: 1, quote: 'The sun is up.' },
});
const key: AnswerKey = { rain: entry('He said'), sun: entry('up') };

test('a document without faults has none', () => {
  expect(statementFaults({ id: 'weather', paragraphs, statements: Object.values(statements), key })).toEqual(
    [],
  );
});

test('every fault of statements and cues is listed at once, with file, found and expected', () => {
  const wrong = defineStatements('weather', {
    retyped: { paragraph: 1, quote: 'The sun was up.' },
    twice: { paragraph: 1, quote: 'The sun is' },
    elsewhere: { paragraph: 1, quote: 'it rains' },
    outer: { paragraph: 2, quote: 'He said that it rains' },
    inner: { paragraph: 2, quote: 'said that' },
  });
  const report = reportFaults(
    statementFaults({
      id: 'weather',
      paragraphs,
      statements: Object.values(wrong),
      key: { retyped: entry('moon'), twice: entry('s') },
    }),
  );
  expect(report.split('\n').filter((line) => !line.startsWith(' '))).toEqual([
    'lessons/documents/weather/statements.ts, “retyped”',
    'lessons/documents/weather/statements.ts, “twice”',
    'lessons/documents/weather/statements.ts, “elsewhere”',
    'lessons/documents/weather/answer-key.ts, “retyped”, cue “moon”',
    'lessons/documents/weather/answer-key.ts, “twice”, cue “s”',
    'lessons/documents/weather/statements.ts, “inner”',
  ]);
  expect(report).toContain('found:    the quote in ¶2\n  expected: ¶1, as the statement says');
  expect(report).toContain('found:    the quote 2 times, in ¶1, ¶1');
});

const frontmatter = '---\ntitle: T\nminutes: 5\nsummary: S\nobjective: O\n---\n';
const deck = sort({ title: 'T', brief: 'B', statements: ['rain'] });
const context = { statements, key, paragraphs: new Map([['weather', paragraphs]]) };

function faultsIn(text: string, head = frontmatter) {
  return lessonFaults({ file: 'lesson.mdx', source: head + text, exercises: { deck } }, context);
}

test('a lesson without faults has none', () => {
  const text =
    '## Sky\n\n<Passage document="weather" paragraphs="1-2" />\n\n<Words in="weather">it rains</Words> stands there.\n\n<Exercise id="deck" />\n';
  expect(faultsIn(text)).toEqual([]);
});

test.each([
  ['an import', 'import x from "y"\n\n<Exercise id="deck" />', 'a lesson has no import'],
  ['an expression', '{1 + 1}\n\n<Exercise id="deck" />', 'a lesson has no {expression}'],
  ['an attribute in braces', '<Exercise id={"deck"} />', 'has an attribute in braces'],
  ['an unknown tag', '<Video id="deck" />\n\n<Exercise id="deck" />', '<Video>'],
  ['an unknown attribute', '<Exercise id="deck" open="yes" />', '<Exercise>'],
  ['an unknown exercise', '<Exercise id="deck" />\n\n<Exercise id="nope" />', '<Exercise id="nope">'],
  [
    'an exercise used twice',
    '<Exercise id="deck" />\n\n<Exercise id="deck" />',
    '<Exercise id="deck"> 2 times',
  ],
  ['an exercise that is not used', 'Text.', '<Exercise id="deck"> 0 times'],
  [
    'an unknown document',
    '<Passage document="moon" paragraphs="1" />\n\n<Exercise id="deck" />',
    'the document “moon”',
  ],
  [
    'a paragraph that is not there',
    '<Passage document="weather" paragraphs="2-3" />\n\n<Exercise id="deck" />',
    '¶3',
  ],
  [
    'an unknown statement',
    '<Quote statement="constructor" />\n\n<Exercise id="deck" />',
    'the statement “constructor”',
  ],
  [
    'words that are not verbatim',
    '<Words in="weather">it rained</Words>\n\n<Exercise id="deck" />',
    '“it rained”',
  ],
  [
    'words retyped from a document',
    'He wrote that it rains on most days of it.\n\n<Exercise id="deck" />',
    'retyped from a document',
  ],
  [
    'a cue that is not in the quote',
    '<Example statement="sun" cues="down"></Example>\n\n<Exercise id="deck" />',
    'the cue “down”',
  ],
  [
    'a kind that the key does not have',
    '<Example statement="sun" kind="set-aside"></Example>\n\n<Exercise id="deck" />',
    'kind="set-aside"',
  ],
  [
    'a worked example that the deck asks',
    '<Example statement="rain" kind="official-denial"></Example>\n\n<Exercise id="deck" />',
    'the worked example “rain”',
  ],
  ['a part and an exercise of one name', '## Deck\n\n<Exercise id="deck" />', 'the names “deck”'],
  ['a TODO', 'TODO: write\n\n<Exercise id="deck" />', 'TODO: write'],
  ['a tag that is not closed', '<Task how="alone">\n\n<Exercise id="deck" />', 'text that cannot be read'],
])('a lesson with %s is refused, with its line', (_case, text, found) => {
  const faults = faultsIn(text);
  expect(faults.map((fault) => fault.found).join('\n')).toContain(found);
  expect(faults.every(({ where, expected }) => /^line \d+$/.test(where) && expected !== '')).toBe(true);
});

test('a lesson without a title or with minutes that are none is refused', () => {
  const faults = faultsIn('<Exercise id="deck" />', '---\nminutes: many\nsummary: S\nobjective: O\n---\n');
  expect(faults.map((fault) => fault.found)).toEqual([
    expect.stringContaining('“title”'),
    expect.stringContaining('“minutes”'),
  ]);
});
