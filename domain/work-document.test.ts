import { expect, test } from 'vitest';
import type { AnswerKey, KeyEntry } from './answer-key';
import { gap, named } from './answer-key';
import type { Answers } from './answers';
import { askedBy } from './asked-by';
import type { AskedExercise } from './asked-exercise';
import { checkAnswers } from './checked-exercise';
import { isCheckedOf } from './checked-guard';
import { doneIn, progressInWords } from './done-exercise';
import type { Exercise } from './exercise';
import { chain, cue, justify, order, rewrite, sort, threeTests } from './exercise';
import type { ExerciseKey } from './exercise-key';
import { decides, doesNotDecide } from './exercise-key';
import { escapeHtml } from './html';
import { sumByKind } from './kind-sum';
import { questionsOf } from './question';
import { readSavedFile } from './read-saved-file';
import { workAsDocument } from './work-document';

const head = { title: 'An exercise', brief: 'B' };
const kindFeedback = {
  'attributed-claim': 'Why claim.',
  'official-denial': 'Why denial.',
  'independent-estimate': 'Why estimate.',
  'set-aside': 'Why aside.',
};
const entry: KeyEntry = {
  kind: 'official-denial',
  speaker: 'The office',
  cues: ['has denied'],
  chain: [named('Page'), gap('Officials', 'not named')],
  feedback: kindFeedback,
  otherReading: 'Secret reading.',
  misconception: 'Secret mix-up.',
};
const statements: AnswerKey = { denial: entry, arguable: { ...entry, alsoAccepts: 'set-aside' } };
const quotes = {
  denial: { place: 'Article, ¶3', quote: 'But China has denied it.' },
  arguable: { place: 'Article, ¶4', quote: 'It is <unfair> & harsh.' },
};
const yes = { key: 'yes', feedback: { yes: 'Why yes.', no: 'Why no.' } } as const;

/** Every kind of exercise, its key, answers to it, and what must be read of them on paper. */
const cases: readonly [Exercise, ExerciseKey | null, Answers, readonly string[]][] = [
  [
    sort({ ...head, statements: ['denial', 'arguable'], tray: true }),
    null,
    { denial: ['attributed-claim', 'official-denial'], arguable: ['set-aside'] },
    [
      'Attributed claim',
      'Official denial',
      'Matches the key',
      'Why denial.',
      'Two readings hold',
      'Whose words: The office',
    ],
  ],
  [
    cue({ ...head, phrases: { denial: ['But China', 'has denied', 'it.'] } }),
    {
      type: 'cue',
      phrases: {
        denial: {
          'But China': doesNotDecide('Only who.'),
          'has denied': decides('It denies.'),
          'it.': doesNotDecide('No.'),
        },
      },
    },
    { 'denial.words': ['1', '1,2'], denial: ['official-denial'] },
    ['“<q class="says">But China</q>”', 'Of the phrases that decide: ', 'It denies.'],
  ],
  [
    chain({ ...head, chains: { denial: { page: 'The page', office: 'The officials' } } }),
    {
      type: 'chain',
      chains: {
        denial: {
          order: ['page', 'office'],
          links: { page: { named: true, why: 'First.' }, office: { named: false, why: 'No name.' } },
        },
      },
    },
    { 'denial.order': ['office,page', 'page,office'], 'denial.gaps': ['office'] },
    ['The officials, then The page', 'The page, then The officials', 'Matches the key', 'No name.'],
  ],
  [
    threeTests({ ...head, rows: { row: { statement: 'denial', words: 'up to <5>' } } }),
    {
      type: 'tests',
      rows: { row: { quantity: yes, approximate: yes, 'not-a-party': { ...yes, key: 'open' } } },
    },
    { 'row.quantity': ['yes'], 'row.approximate': ['no'], 'row.not-a-party': ['no'] },
    ['up to &lt;5&gt;', 'Is it approximate?', 'Why no.', 'Both answers can be defended'],
  ],
  [
    order({
      ...head,
      events: { one: { what: 'First event', from: '' }, two: { what: 'Second event', from: '' } },
      question: {
        asks: 'Does it answer?',
        choices: { no: { label: 'No, not at all', more: '' }, yes: { label: 'Yes', more: '' } },
      },
    }),
    {
      type: 'order',
      order: ['one', 'two'],
      events: {
        one: { date: 'May', known: 'Printed.', why: 'Hint one.' },
        two: { date: 'June', known: 'Printed.', why: 'Hint two.' },
      },
      question: { key: 'no', feedback: { no: 'Neither mentions it.', yes: 'Look again.' } },
    },
    { order: ['two,one'], question: ['yes'] },
    ['Second event, then First event', 'Second event: Hint two.', 'Does it answer?', 'Look again.'],
  ],
  [
    rewrite({
      ...head,
      statement: 'denial',
      slots: {
        verb: {
          printed: 'has denied',
          changed: 'has shown',
          choices: { more: 'That it is proved.', same: 'The same.' },
        },
      },
    }),
    {
      type: 'rewrite',
      slots: { verb: { key: 'more', feedback: { more: 'It claims proof.', same: 'It changes.' } } },
    },
    { verb: ['same', 'more'] },
    [
      '“<q class="says">has denied</q>” becomes “has shown”',
      'The same.',
      'That it is proved.',
      'It claims proof.',
    ],
  ],
  [
    justify({ ...head, statement: 'denial' }),
    { type: 'justify', sample: 'A sample text.' },
    { kind: ['official-denial'], text: ['Because <b>I</b> say so.\nYes.'], 'rate.limits': ['1'] },
    ['Because &lt;b&gt;I&lt;/b&gt; say so.\nYes.', 'A sample text.', 'Your rating: Limits'],
  ],
];

function made([exercise, own, answers]: (typeof cases)[number]) {
  const key = { statements, own, paragraphOf: () => quotes.denial.quote, misconceptionOf: () => null };
  const checked = checkAnswers(exercise, key, answers);
  const asked: AskedExercise = {
    address: 'a/b',
    href: '/',
    title: head.title,
    type: exercise.type,
    keyVersion: '1',
    groups: askedBy(exercise),
  };
  const choices = Object.fromEntries(Object.entries(answers).map(([id, tries]) => [id, tries.at(-1) ?? '']));
  const done = doneIn(asked, { choices, answers, checked });
  const saved = { savedAt: 'x', exercises: { 'a/b': { keyVersion: '1', choices, answers, checked } } };
  const byKind = sumByKind([checked]);
  const html = workAsDocument({
    date: '21 November 2026',
    lessons: [{ name: 'Lesson <1>', exercises: [done] }],
    statements: quotes,
    byKind,
    saved,
  });
  return { checked, asked, done, saved, html };
}

/** The page without its data. */
function printed(html: string): string {
  return html.replace(/<script[\s\S]*?<\/script>/, '');
}

test.each(cases.map((one) => [one[0].type, one] as const))(
  '%s: everything asked has words, and only what is asked',
  (_type, one) => {
    const asked = made(one).asked.groups.flatMap(({ questions }) => questions);
    expect(
      asked.map(({ id, form, values }) => ({ id, form, values: Object.keys(values).toSorted() })),
    ).toEqual(questionsOf(one[0]).map(({ id, form, values }) => ({ id, form, values: values.toSorted() })));
  },
);

test.each(cases.map((one) => [one[0].type, one] as const))(
  '%s: is read on paper with first and last answers and the feedback',
  (_type, one) => {
    const { html, done } = made(one);
    for (const words of one[3]) expect(printed(html)).toContain(words);
    expect(html).toContain('Lesson &lt;1&gt;');
    expect(progressInWords(done)).toMatch(/answered and checked$/);
  },
);

test.each(cases.map((one) => [one[0].type, one] as const))(
  '%s: comes back from the page whole, and its feedback is known as whole',
  (_type, one) => {
    const { html, saved, checked } = made(one);
    expect(readSavedFile(html)).toEqual({ type: 'read', saved });
    const copy: unknown = JSON.parse(JSON.stringify(checked));
    expect(isCheckedOf(checked.type, copy)).toBe(true);
    for (const name of Object.keys(checked)) {
      expect(isCheckedOf(checked.type, { ...checked, [name]: {} }), name).toBe(false);
    }
  },
);

test('a page holds no more of the key than the feedback did', () => {
  const [exercise] = cases[0] ?? [];
  if (exercise === undefined) throw new Error('there is no deck');
  const { html } = made([exercise, null, { denial: ['attributed-claim'] }, []]);
  expect(html).toContain('Why claim.');
  for (const secret of ['Why denial.', 'Why aside.', 'The office', 'Secret', quotes.arguable.quote])
    expect(html).not.toContain(secret);
});

test('a choice that was not checked is told apart, and what was not answered is counted', () => {
  const [one] = cases;
  if (one === undefined) throw new Error('there is no deck');
  const { asked } = made(one);
  const done = doneIn(asked, {
    choices: { denial: 'set-aside' },
    answers: { denial: ['official-denial'] },
    checked: null,
  });
  expect(done).toMatchObject({ answered: 1, checked: 1, all: 2, result: null });
  expect(done.groups[0]?.questions[0]).toMatchObject({
    first: 'official-denial',
    last: null,
    open: 'set-aside',
  });
  expect(
    progressInWords(doneIn(asked, { choices: { denial: 'set-aside' }, answers: {}, checked: null })),
  ).toBe('1 of 2 answered, none checked');
});

test('kinds are summed over what was answered, in their order', () => {
  const row = {
    kind: 'official-denial',
    statements: 4,
    matches: 2,
    firstMatches: 1,
    notYet: 1,
    notAnswered: 1,
  } as const;
  const checked = {
    type: 'sort',
    statements: [],
    byKind: [row],
    misconceptions: [],
    result: '',
    notScored: '',
  } as const;
  const other = { ...checked, byKind: [{ ...row, kind: 'attributed-claim', notAnswered: 4 } as const] };
  expect(sumByKind([checked, other, checked])).toEqual([
    { kind: 'official-denial', statements: 6, matches: 4, firstMatches: 2, notYet: 2, notAnswered: 0 },
  ]);
});

test('markup is text', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  );
});
