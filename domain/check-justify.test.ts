import { expect, test } from 'vitest';
import type { AnswerKey, KeyEntry } from './answer-key';
import { named } from './answer-key';
import type { Answers } from './answers';
import { checkJustify } from './check-justify';
import { justify } from './exercise';
import { countWords } from './rubric';

const paragraph = 'So, surveillance, privacy and intelligence gathering are not issues.';

const denial: KeyEntry = {
  kind: 'official-denial',
  speaker: 'The spokesperson',
  cues: ['are not issues'],
  chain: [named('Website')],
  feedback: {
    'attributed-claim': 'WHY CLAIM',
    'official-denial': 'WHY DENIAL',
    'independent-estimate': 'WHY ESTIMATE',
    'set-aside': 'WHY ASIDE',
  },
  otherReading: 'OTHER',
  misconception: 'MISCONCEPTION',
  note: 'FOR THE TEACHER',
};
const arguable: KeyEntry = { ...denial, alsoAccepts: 'attributed-claim' };

const sample = 'SAMPLE: I put this under official denial because of “are not issues” and ‘no problem’.';

function check(answers: Answers, entry: KeyEntry = denial) {
  const key: AnswerKey = { calm: entry };
  const exercise = justify({ title: 'T', brief: 'B', statement: 'calm' });
  return checkJustify(exercise, { type: 'justify', sample }, key, answers, paragraph);
}

/** A text of so many words that begins with the one given. */
function textOf(words: number, start: string): string {
  const filled = `${start} ${'word '.repeat(words)}`;
  return filled.split(' ').slice(0, words).join(' ');
}

const framed =
  'I put this under denial because the words “are not issues” show a no. Another reader could say claim. Sorting does not tell me more.';

test.each([
  ['nothing', {}, 'No text yet'],
  ['a place alone', { kind: ['official-denial'] }, 'No text yet'],
  ['a text alone', { text: ['Because.'] }, 'Checked. No place is chosen yet'],
  [
    'a text and another place',
    { kind: ['set-aside'], text: ['Because.'] },
    'Checked. The place is not yet the key’s',
  ],
  [
    'a text and the place of the key',
    { kind: ['official-denial'], text: ['Because.'] },
    'Checked. Now read it beside a sample',
  ],
] as const)('with %s, the heading says what comes next', (_case, answers, result) => {
  expect(check(answers).result).toBe(result);
});

test('it is said that no machine judges the reason', () => {
  expect(check({ text: ['x'] }).notScored).toMatch(/only what a machine can check.*for a reader/);
});

test.each([
  [0, false, '0 words; aim for 40 to 80'],
  [1, false, '1 word; aim for 40 to 80'],
  [39, false, '39 words; aim for 40 to 80'],
  [40, true, '40 words, between 40 and 80'],
  [80, true, '80 words, between 40 and 80'],
  [81, false, '81 words; aim for 40 to 80'],
])('%i words', (words, isMet, says) => {
  const text = words === 0 ? '…' : textOf(words, 'One');
  expect(check({ text: [text] }).checks[0]).toEqual({ isMet, says });
  expect(check({ text: [text] }).words).toBe(countWords(text));
});

test.each([
  ['none', 'I think so.', false, 'No quotation yet: put the words that decide in quotation marks'],
  ['one', 'Look at “are not issues”.', true, 'The quotation is found word for word in the paragraph'],
  ['two', '“privacy” and “issues”', true, 'Both quotations are found word for word in the paragraph'],
  ['three', '“so” “privacy” “issues”', true, 'All 3 quotations are found word for word in the paragraph'],
  [
    'a paraphrase beside one',
    '“privacy” is ‘no problem’',
    true,
    'The quotation is found word for word in the paragraph',
  ],
  [
    'a paraphrase alone',
    'It is ‘no problem’',
    false,
    'No quotation yet: put the words that decide in quotation marks',
  ],
  [
    'words that are not printed',
    '“privacy” is “no problem”',
    false,
    'Not found word for word in the paragraph: “no problem”',
  ],
])('quotations: %s', (_case, text, isMet, says) => {
  expect(check({ text: [text] }).checks[1]).toEqual({ isMet, says });
});

test.each([
  [framed, true, 'The four phrases of the frame are there'],
  [framed.replace('does not', 'doesn’t'), true, 'The four phrases of the frame are there'],
  ['I sort it because', false, 'Two of the four phrases of the frame; other words can do the same'],
  ['Hm.', false, 'None of the four phrases of the frame; other words can do the same'],
])('frame: %s', (text, isMet, says) => {
  expect(check({ text: [text] }).checks[2]).toEqual({ isMet, says });
});

test('the sample passes the check of its quotations', () => {
  const { sample: shown } = check({ kind: ['official-denial'], text: ['x'] });
  expect(shown?.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual(['are not issues']);
  expect(shown?.map(({ text }) => text).join('')).toBe(sample);
});

test.each([
  ['nothing', {}],
  ['the place of the key without a text', { kind: ['official-denial'] }],
  ['a text without a place', { text: ['a', 'b'] }],
  ['a first text with another place', { kind: ['set-aside'], text: ['a'] }],
] as const)('after %s there is no sample, because it names the kind of the key', (_case, answers) => {
  expect(check(answers).sample).toBeNull();
});

test.each([
  ['the place of the key', { kind: ['official-denial'], text: ['a'] }],
  ['a second place', { kind: ['set-aside', 'attributed-claim'], text: ['a'] }],
  ['a second text that stays with another place', { kind: ['set-aside'], text: ['a', 'b'] }],
] as const)('after %s the sample is there', (_case, answers) => {
  expect(check(answers).sample).not.toBeNull();
});

test('both readings of an arguable statement are given, whichever was chosen', () => {
  for (const kind of ['official-denial', 'attributed-claim']) {
    expect(check({ kind: [kind], text: ['a'] }, arguable).kind).toMatchObject({
      verdict: 'two-readings',
      shown: { why: 'WHY DENIAL', alsoAccepts: { why: 'WHY CLAIM' } },
    });
  }
});

test.each([
  ['nothing', {}, []],
  ['another place', { kind: ['set-aside'], text: ['a'] }, ['WHY ASIDE']],
  ['the place of the key', { kind: ['official-denial'], text: ['a'] }, ['SAMPLE', 'WHY DENIAL']],
  ['ratings alone', { 'rate.limits': ['4'] }, []],
] as const)('with %s, no more of the key is told than was reached', (_case, answers, told) => {
  const text = JSON.stringify(check(answers));
  const secrets = ['SAMPLE', ...Object.values(denial.feedback), 'OTHER', 'MISCONCEPTION', 'FOR THE TEACHER'];
  expect(secrets.filter((secret) => text.includes(secret)).sort()).toEqual([...told].sort());
});

test('where a class has another kind, no sample is shown: it is written for that of the course', () => {
  const inClass = { kind: 'attributed-claim', kindOfCourse: 'official-denial' } as const;
  const key = { calm: { ...denial, ...inClass } } as const;
  const exercise = justify({ title: 'T', brief: 'B', statement: 'calm' });
  const answers = { kind: ['attributed-claim'], text: [textOf(50, framed)] };
  const checked = checkJustify(exercise, { type: 'justify', sample }, key, answers, paragraph);
  expect(checked).toMatchObject({ sample: null, result: 'Checked', kind: { verdict: 'matches' } });
});
