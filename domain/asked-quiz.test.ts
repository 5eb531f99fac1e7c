import { expect, test } from 'vitest';
import { askedQuiz, askedQuizzes } from './asked-quiz';
import { doneIn, progressInWords } from './done-exercise';
import type { SavedExercise } from './saved-work';

const known = {
  pools: { denials: { title: 'Denials', size: 9 } },
  statements: { 'happy-life': { place: 'Article, ¶7', quote: 'the people there live a happy life' } },
};

const work: SavedExercise = {
  keyVersion: 'k',
  choices: { 'happy-life': 'attributed-claim', 'happy-life.sure': 'sure', gone: 'attributed-claim' },
  answers: {
    'happy-life': ['official-denial', 'attributed-claim'],
    'happy-life.sure': ['sure'],
    end: ['yes'],
  },
  checked: null,
};

test('a quiz is put into words from its address and its answers: title, size, what was answered', () => {
  const asked = askedQuiz('quiz/denials.10.k3f9', work, known);
  expect(asked).toMatchObject({ title: 'Denials', size: 9, type: 'quiz', href: '/quiz/denials.10.k3f9/1' });
  expect(asked?.groups.map(({ statement }) => statement)).toEqual(['happy-life', null]);
});

test('how sure and the end do not count as answers, nor do words', () => {
  const asked = askedQuiz('quiz/denials.5.k3f9.words', work, known);
  if (asked === null) throw new Error('This is a quiz.');
  expect(progressInWords(doneIn(asked, { ...work, checked: null }))).toMatch(/^1 of 5/);
});

test.each([
  ['a review', 'quiz/review.k3f9.halves-are-alike-0.other-verbs-deny-1', 'Due today', 2],
  ['some again', 'quiz/these.k3f9.happy-life.rule-of-law', 'Once more', 2],
] as const)('%s has its title and its size', (_, address, title, size) => {
  expect(askedQuiz(address, work, known)).toMatchObject({ title, size });
});

test.each(['quiz/no-such-pool.10.k3f9', 'quiz/constructor.10.k3f9', 'denials.10.k3f9', 'quiz/', ''])(
  '“%s” is no quiz of the course',
  (address) => {
    expect(askedQuiz(address, work, known)).toBeNull();
  },
);

test('a quiz in which nothing was answered is not listed', () => {
  const nothing = { ...work, choices: {}, answers: { end: ['yes'] } };
  expect(askedQuizzes([['quiz/denials.10.k3f9', nothing]], known)).toEqual([]);
});
