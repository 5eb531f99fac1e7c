import { expect, test } from 'vitest';
import { feedbackInQuery, isMissing } from './checked-address';
import { selectFoundQuiz } from './lessons/exercises';

const name = 'first.5.0000';
const quiz = selectFoundQuiz(name);
const [first = ''] = quiz.exercise.statements;
const strange = `utm_source=x&constructor=x&fbclid=${'x'.repeat(3000)}`;

test.each([
  [`/quiz/${name}`, strange],
  [`/quiz/${name}/2`, strange],
  [`/quiz/${name}/2`, `${first}=official-denial&${strange}`],
])('%s opens whatever programs add to it', (path, query) => {
  expect(isMissing(path, new URLSearchParams(query))).toBe(false);
});

test.each([
  [`/quiz/${name}/2`, `${first}=maybe`],
  [`/quiz/${name}/2`, `${first}=`],
  [`/quiz/${name}`, 'end=no&fbclid=x'],
  [`/quiz/${name}/7`, ''],
  ['/quiz/no-such-deck.5.0000/1', ''],
  ['/teach/classes/a%00', ''],
  ['/class/argue', 'statement=a%00'],
  ['/lessons/claim-or-denial/opposite', 'repeatedly-denied=official-denial&fbclid=x'],
])('%s with “%s” is missing', (path, query) => {
  expect(isMissing(path, new URLSearchParams(query))).toBe(true);
});

test('only what a quiz asks is read as its answers', () => {
  expect(feedbackInQuery(quiz, { fbclid: 'x' })).toBeNull();
  expect(feedbackInQuery(quiz, { fbclid: 'x', [first]: 'set-aside' })?.answers).toEqual({
    [first]: ['set-aside'],
  });
});
