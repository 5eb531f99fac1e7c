import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeyEntry } from './answer-key';
import { named } from './answer-key';
import type { CheckedQuiz } from './check-quiz';
import { checkQuiz } from './check-quiz';
import type { Kind } from './kind';
import { kinds } from './kind';
import { listedGroups, missesIn } from './quiz-list';
import type { Sureness } from './sureness';
import { surenessLevels } from './sureness';

interface Given {
  readonly key: Kind;
  /** The second kind that the key accepts. */
  readonly second?: Kind;
  readonly tries: readonly Kind[];
  readonly sureness?: Sureness | null;
}

function entryOf({ key, second }: Given): KeyEntry {
  const feedback = {
    'attributed-claim': 'Claim.',
    'official-denial': 'Denial.',
    'independent-estimate': 'Estimate.',
    'set-aside': 'Set aside.',
  };
  const common = {
    speaker: 'A speaker',
    cues: ['A cue'],
    chain: [named('A speaker')],
    feedback,
    otherReading: '',
    misconception: '',
    ...(second === undefined ? {} : { alsoAccepts: second }),
  } as const;
  return key === 'set-aside' ? { ...common, kind: key, voice: 'assertion' } : { ...common, kind: key };
}

/** What an ended quiz is told about these answers, by statement id. */
function checkedFor(given: Readonly<Record<string, Given>>): CheckedQuiz {
  const all = Object.entries(given);
  const key = Object.fromEntries(all.map(([id, one]) => [id, entryOf(one)]));
  const answers = Object.fromEntries([
    ...all.map(([id, { tries }]) => [id, tries]),
    ...all.flatMap(([id, { sureness }]) => (sureness ? [[`${id}.sure`, [sureness]]] : [])),
    ['end', ['yes']],
  ]);
  const statements = Object.keys(given);
  const quiz = {
    type: 'quiz',
    unrated: false,
    title: '',
    brief: '',
    tray: true,
    statements,
    phrases: null,
    feedback: 'after-each',
  } as const;
  return checkQuiz(quiz, key, () => null, answers);
}

test('what was held for sure and did not match comes first, what matches comes last', () => {
  const [denial, claim] = ['official-denial', 'attributed-claim'] as const;
  const checked = checkedFor({
    match: { key: denial, tries: [denial], sureness: 'sure' },
    open: { key: denial, second: claim, tries: [claim], sureness: 'sure' },
    guess: { key: denial, tries: [claim], sureness: 'guessing' },
    sure: { key: denial, tries: [claim, denial], sureness: 'sure' },
    unsaid: { key: denial, tries: [claim] },
  });
  const groups = listedGroups(['match', 'skipped', 'open', 'guess', 'sure', 'unsaid'], checked);
  expect(
    groups.map(({ outcome, statements }) => [
      outcome,
      ...statements.map(({ id, index }) => `${index} ${id}`),
    ]),
  ).toEqual([
    ['sure-miss', '4 sure'],
    ['miss', '3 guess', '5 unsaid'],
    ['two-readings', '2 open'],
    ['match', '0 match'],
    ['not-answered', '1 skipped'],
  ]);
  expect(missesIn(groups)).toEqual(['sure', 'guess', 'unsaid']);
});

test('a first answer that matched and was changed afterwards is no miss', () => {
  const [aside, claim, denial] = ['set-aside', 'attributed-claim', 'official-denial'] as const;
  const given: Readonly<Record<string, Given>> = {
    changed: { key: aside, tries: [aside, claim], sureness: 'sure' },
    back: { key: aside, tries: [aside, claim, aside], sureness: 'sure' },
    reading: { key: aside, second: denial, tries: [denial, claim], sureness: 'sure' },
  };
  const groups = listedGroups(Object.keys(given), checkedFor(given));
  expect(groups.map(({ outcome }) => outcome)).toEqual(['match']);
});

test('where nothing was checked everything is listed as not answered', () => {
  expect(
    listedGroups(['one', 'two'], null).map(({ outcome, statements }) => [outcome, statements.length]),
  ).toEqual([['not-answered', 2]]);
});

const givens = fc.array(
  fc.record({
    key: fc.constantFrom(...kinds),
    tries: fc.uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 4 }),
    sureness: fc.option(fc.constantFrom(...surenessLevels)),
  }),
  { maxLength: 20 },
);

test('every statement of a quiz is listed once, and a miss is one whose first answer is not the key', () => {
  fc.assert(
    fc.property(givens, (all) => {
      const given = Object.fromEntries(all.map((one, index) => [`s${index}`, one]));
      const groups = listedGroups(Object.keys(given), checkedFor(given));
      const listed = groups.flatMap(({ statements }) => statements.map(({ index }) => index));
      expect(listed.toSorted((one, other) => one - other)).toEqual(all.map((_, index) => index));
      const misses = all.flatMap(({ key, tries: [first] }, index) => (first === key ? [] : [`s${index}`]));
      expect(missesIn(groups).toSorted()).toEqual(misses.toSorted());
    }),
  );
});
