import { expect, test } from 'vitest';
import { planIn } from '@/domain/quiz-address';
import { selectQuiz } from './lessons/quizzes';
import { newQuizName } from './new-quiz';

const nameFor = (query: string) => newQuizName(new URLSearchParams(query));

test('a quiz is drawn as it was asked for, and can be found', () => {
  const name = nameFor('deck=numbers&count=20&feedback=at-the-end&words=yes');
  expect(name).toMatch(/^numbers\.20\.[0-9a-z]{4}\.words\.end$/);
  expect(selectQuiz(name).statements).toHaveLength(9);
});

test('what is left out is ten statements, with the key after each', () => {
  expect(planIn(nameFor('deck=first'))).toMatchObject({
    choice: { pool: 'first', count: 10 },
    words: false,
    feedback: 'after-each',
  });
});

test('a quiz that does not ask how sure says so in its name', () => {
  const name = nameFor('deck=first&count=5&sure=no&words=yes');
  expect(name).toMatch(/^first\.5\.[0-9a-z]{4}\.words\.unrated$/);
  expect(selectQuiz(name).unrated).toBe(true);
  expect(selectQuiz(name.replace('.unrated', '')).unrated).toBe(false);
});

test('every draw has a seed of its own', () => {
  const names = Array.from({ length: 20 }, () => nameFor('deck=mixed'));
  expect(new Set(names).size).toBeGreaterThan(15);
});

test.each([
  '',
  'deck=nope',
  'deck=constructor',
  'deck=first&count=0',
  'deck=first&count=21',
  'deck=first&count=ten',
  'deck=first&feedback=now',
  'deck=first&words=some',
])('refuses “%s” with a sentence', (query) => {
  expect(() => nameFor(query)).toThrow('That quiz could not be drawn.');
});
