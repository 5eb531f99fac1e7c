import { expect, test } from 'vitest';
import { backgroundFaults } from './background-faults';
import { explainedFaults, termFaults } from './glossary-faults';
import { knownWordsOf } from './known-words';
import { ownQuotationFaults, quotationFaults } from './quotation-faults';

const background = `What introduces the page may be as long as it likes, and stands in front of every heading.

## Rain

What is known about rain.

<Fact mark="V" source="https://rain.example/a https://rain.example/b">

The office writes that it “rains on *most* days of the year”.

</Fact>

<Fact mark="V2" source="https://sun.example/">

The paper’s word is “sunshine”.

</Fact>
`;

const known = knownWordsOf(background, ['He said that the sky’s colour was gray.']);

test('a background page without faults has none', () => {
  expect(backgroundFaults('background.mdx', background)).toEqual([]);
});

test.each([
  ['an unknown mark', '<Fact mark="X">\n\nA.\n\n</Fact>', '<Fact> mark'],
  ['an unknown attribute', '<Fact mark="V" by="me">\n\nA.\n\n</Fact>', '<Fact>'],
  ['teacher="no"', '<Fact mark="V" teacher="no">\n\nA.\n\n</Fact>', '<Fact> teacher'],
  [
    'an address that is none',
    '<Fact mark="V" source="rain.example">\n\nA.\n\n</Fact>',
    'source="rain.example"',
  ],
  ['a script for an address', '<Fact mark="V" source="javascript:1">\n\nA.\n\n</Fact>', 'javascript:1'],
  ['an empty fact', '<Fact mark="V">\n</Fact>', 'an empty <Fact>'],
  [
    'text without a mark',
    '## Snow\n\n<Fact mark="V">\n\nA.\n\n</Fact>\n\nIt snows.',
    '“It snows.” outside a <Fact>',
  ],
  [
    'a list without a mark',
    '## Snow\n\n- It snows.\n\n<Fact mark="V">\n\nA.\n\n</Fact>',
    '“It snows.” outside',
  ],
  ['a long lead', `## Snow\n\n${'word '.repeat(26)}\n\n<Fact mark="V">\n\nA.\n\n</Fact>`, 'outside a <Fact>'],
  [
    'a part that students see nothing of',
    '## Snow\n\n<Fact mark="U">\n\nA.\n\n</Fact>',
    '“Snow” with nothing',
  ],
  [
    'a part for teachers only',
    '## Snow\n\n<Fact mark="V" teacher="yes">\n\nA.\n\n</Fact>',
    '“Snow” with nothing',
  ],
])('a background page with %s is refused, with its line', (_case, text, found) => {
  const faults = backgroundFaults('background.mdx', `${background}\n${text}\n`);
  expect(faults.map((fault) => fault.found).join('\n')).toContain(found);
  expect(faults.every(({ where }) => Number(where.replace('line ', '')) >= 18)).toBe(true);
});

test.each([
  [
    'the words of a fact, emphasis and capital aside',
    '<Found mark="V">“Rains on most days of the year.”</Found>',
  ],
  ['the words of a document, with straight apostrophes', `<Found mark="T">“the sky's colour”</Found>`],
  ['a quotation with a cut', '<Found mark="V">“rains on … the year”</Found>'],
  ['one of several sources', '<Found mark="V" source="https://rain.example/b">It rains.</Found>'],
  [
    'a page about the method',
    '<Found mark="V" source="https://www.lib.sfu.ca/help/research-assistance/sift">“Stop”</Found>',
  ],
])('%s can be told from outside', (_case, text) => {
  expect(quotationFaults('lesson.mdx', text, known)).toEqual([]);
});

test.each([
  [
    'a quotation that stands nowhere',
    '<Found mark="V">“rains on all days”</Found>',
    '“rains on all days” in <Found>',
  ],
  [
    'one in a trace task',
    '<Trace number="1" open="What “the river” says">\n\nA.\n\n</Trace>',
    '“the river” in <Trace>',
  ],
  [
    'one in an estimate',
    '<OutsideEstimate mark="V" source="https://rain.example/a" limits="“a mere guess”">\n\n40\n\n</OutsideEstimate>',
    '“a mere guess” in <OutsideEstimate>',
  ],
  [
    'a source that is not there',
    '<Found mark="V" source="https://snow.example/">A.</Found>',
    'https://snow.example/',
  ],
  [
    'another mark',
    '<Found mark="V" source="https://sun.example/">A.</Found>',
    'mark="V" source="https://sun.example/"',
  ],
])('%s is refused, with its line', (_case, text, found) => {
  const faults = quotationFaults('lesson.mdx', `Text.\n\n${text}`, known);
  expect(faults.map((fault) => fault.found).join('\n')).toContain(found);
  expect(faults.map(({ where }) => where)).toEqual(['line 3']);
});

test('a longer quotation in our own sentence has to be somebody’s words, or a sample answer', () => {
  const found = (text: string) => ownQuotationFaults('lesson.mdx', text, known).map((fault) => fault.found);
  expect(found('He said “it never rains in the south”.')).toEqual(['“it never rains in the south”']);
  expect(found('## A “day of sun and rain”\n\n- A “list of four words”')).toHaveLength(2);
  expect(found('The office: “rains on most days of the year”.')).toEqual([]);
  expect(found('Three words: “about” and “up to that”.')).toEqual([]);
  expect(found('<Words in="weather">“four words of it” here</Words> stands there.')).toEqual([]);
  expect(found('“I put this under set aside because nobody is named.”')).toEqual([]);
});

const glossary = new Map([
  ['gray-sky', { word: 'gray sky' }],
  ['rain', { word: 'rain' }],
  ['party', { word: 'party' }],
]);

test('a term without an entry is refused, with its line', () => {
  const text =
    '<Term>Gray sky</Term> and <Term of="rain">rains</Term>\n\n<Term>snow</Term> <Term of="hail">hailing</Term>';
  const faults = termFaults('lesson.mdx', text, glossary);
  expect(faults.map(({ where, found }) => `${where} ${found}`)).toEqual([
    'line 3 <Term> for “snow”',
    'line 3 <Term> for “hail”',
  ]);
});

test('a document explains what it prints and what the glossary has, and forgets nothing', () => {
  const paragraphs = ['The rain and the Party.', 'A gray sky.'];
  const faults = explainedFaults(
    { id: 'weather', explained: { 'gray sky': 'gray-sky', raining: 'rain', Party: 'feast' } },
    paragraphs,
    glossary,
  );
  expect(faults.map(({ where, found }) => `${where}: ${found}`)).toEqual([
    'explained “raining”: no such word in the text',
    'explained “Party”: the entry “feast”',
  ]);
  const forgotten = explainedFaults(
    { id: 'weather', explained: { 'gray sky': 'gray-sky' } },
    paragraphs,
    glossary,
  );
  expect(forgotten.map(({ found }) => found)).toEqual(['no “rain”']);
});
