import { expect, test } from 'vitest';
import { askedBy } from './asked-by';
import type { AskedExercise } from './asked-exercise';
import { addSaved, bringIn, broughtInWords } from './bring-in';
import type { CheckedSort } from './check-sort';
import { sort } from './exercise';
import type { ExerciseWork, SavedExercise } from './saved-work';

const nothing: ExerciseWork = { choices: {}, answers: {}, checked: null };
const claim = 'attributed-claim';
const denial = 'official-denial';

function checked(result: string): CheckedSort {
  return { type: 'sort', statements: [], byKind: [], misconceptions: [], result, notScored: '' };
}

function workOf(answers: Record<string, string[]>, open: Record<string, string> = {}): ExerciseWork {
  const last = Object.entries(answers).map(([id, tries]) => [id, tries.at(-1)]);
  return { answers, choices: { ...Object.fromEntries(last), ...open }, checked: null };
}

test.each([
  ['an answer that only the file has', workOf({}), workOf({ a: [claim] }), workOf({ a: [claim] })],
  ['an answer that only the device has', workOf({ a: [claim] }), workOf({}), workOf({ a: [claim] })],
  [
    'the longer list of tries, of the file',
    workOf({ a: [claim] }),
    workOf({ a: [claim, denial] }),
    workOf({ a: [claim, denial] }),
  ],
  [
    'the longer list of tries, of the device',
    workOf({ a: [claim, denial] }),
    workOf({ a: [denial] }),
    workOf({ a: [claim, denial] }),
  ],
  [
    'the tries of the device where there are as many',
    workOf({ a: [claim] }),
    workOf({ a: [denial] }),
    workOf({ a: [claim] }),
  ],
  [
    'a choice of the device that is not checked',
    workOf({ a: [claim] }, { a: denial }),
    workOf({ a: [claim, 'set-aside'] }),
    workOf({ a: [claim, 'set-aside'] }, { a: denial }),
  ],
  [
    'a choice of the file that is not checked',
    workOf({}),
    workOf({}, { a: denial }),
    workOf({}, { a: denial }),
  ],
  ['answers of both', workOf({ a: [claim] }), workOf({ b: [denial] }), workOf({ a: [claim], b: [denial] })],
])('keeps %s', (_case, kept, saved, expected) => {
  expect(addSaved(kept, saved).work).toEqual(expected);
});

test('feedback is taken from the side whose answers are all the answers', () => {
  const kept = { ...workOf({ a: [claim] }), checked: checked('kept') };
  const longer = { ...workOf({ a: [claim, denial] }), checked: checked('saved') };
  const beside = { ...workOf({ b: [denial] }), checked: checked('saved') };
  expect(addSaved(kept, kept)).toMatchObject({ work: { checked: { result: 'kept' } }, isFresh: true });
  expect(addSaved(kept, longer)).toMatchObject({ work: { checked: { result: 'saved' } }, isFresh: true });
  expect(addSaved(kept, beside)).toMatchObject({ work: { checked: { result: 'kept' } }, isFresh: false });
  expect(addSaved(nothing, beside)).toMatchObject({ work: { checked: { result: 'saved' } }, isFresh: true });
});

const exercise: AskedExercise = {
  address: 'a-lesson/an-exercise',
  href: '/',
  title: 'T',
  type: 'sort',
  keyVersion: 'new',
  groups: askedBy(sort({ title: 'T', brief: 'B', statements: ['a', 'b'] })),
};

function bring(own: Partial<SavedExercise>, address = exercise.address, kept = nothing) {
  const saved = { keyVersion: 'new', choices: {}, answers: {}, checked: null, ...own };
  return bringIn({ savedAt: '', exercises: { [address]: saved } }, [exercise], () => kept);
}

test.each([
  [
    'an answer',
    bring({ answers: { a: [claim] } }),
    '1 answer in 1 exercise came in. Check again in 1 exercise',
  ],
  [
    'answers with their feedback',
    bring({ answers: { a: [claim], b: [denial] }, checked: checked('x') }),
    /^2 answers in 1 exercise came in\.$/,
  ],
  ['a choice that was not checked', bring({ choices: { a: claim } }), /^1 answer in 1 exercise came in\.$/],
  [
    'feedback on answers that are here',
    bring({ answers: { a: [claim] }, checked: checked('x') }, exercise.address, workOf({ a: [claim] })),
    /^The feedback in 1 exercise came in\.$/,
  ],
  [
    'nothing new',
    bring({ answers: { a: [claim] } }, exercise.address, workOf({ a: [claim] })),
    /^Nothing new came in/,
  ],
  ['an exercise that the course does not have', bring({ answers: { a: [claim] } }, 'x/y'), 'was left out'],
  ['constructor as an exercise', bring({ answers: { a: [claim] } }, 'constructor'), 'was left out'],
  ['a question that is not asked', bring({ answers: { c: [claim], a: [claim] } }), 'was left out'],
  ['constructor as a question', bring({ choices: { constructor: claim } }), 'was left out'],
  ['a kind that the exercise does not offer', bring({ answers: { a: ['set-aside'] } }), 'was left out'],
  ['more tries than can be checked', bring({ answers: { a: Array(21).fill(claim) } }), 'was left out'],
])('says what came in: %s', (_case, bringing, words) => {
  expect(broughtInWords(bringing)).toMatch(words);
});

test.each([
  ['under another version of the key', { keyVersion: 'old', checked: checked('x') }],
  ['on another kind of exercise', { checked: { ...checked('x'), type: 'cue' } }],
  ['that is not whole', { checked: { type: 'sort', result: 'x' } }],
  [
    'with a count that no exercise has',
    { checked: { ...checked('x'), byKind: [{ kind: claim, statements: 1e9 }] } },
  ],
])('answers come in without feedback %s', (_case, own) => {
  const [brought] = bring({ answers: { a: [claim] }, ...own }).exercises;
  expect(brought?.work).toEqual(workOf({ a: [claim] }));
});
