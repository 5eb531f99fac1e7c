import { expect, test } from 'vitest';
import { selectFoundQuiz } from '../lessons/exercises';
import { toDo } from './assigned-work';
import { assignmentFields, readAssignment } from './read-assignment';

const now = new Date('2026-11-23T12:00:00.000Z');
const read = (fields: object) =>
  readAssignment(assignmentFields.parse({ feedback: 'at-once', ...fields }), now);
const lesson = { type: 'lesson', lesson: 'claim-or-denial' };
const quiz = { type: 'quiz', deck: 'denials', count: '5' };

test('a lesson takes its own title where the teacher gives none', () => {
  expect(read(lesson)).toMatchObject({ title: 'Lesson 2: Claim or denial?', work: lesson, dueAt: null });
  expect(read({ ...lesson, title: ' Homework ' })).toMatchObject({ title: 'Homework' });
});

test('a quiz is drawn once, as it is asked for', () => {
  const { title, work } = read({ ...quiz, words: 'yes', asksSureness: 'yes' });
  expect(title).toBe('Quiz: Denials, 5 statements');
  expect(work).toMatchObject({ quiz: expect.stringMatching(/^denials\.5\.[0-9a-z]{4}\.words$/) });
  const unrated = read(quiz).work;
  expect(unrated).toMatchObject({ quiz: expect.stringMatching(/^denials\.5\.[0-9a-z]{4}\.unrated$/) });
  const [one] = toDo(unrated);
  expect(one?.questions).toEqual(selectFoundQuiz(one?.address.slice(5) ?? '').exercise.statements);
});

test('exercises are those of the course, each once', () => {
  const exercise = ['claim-or-denial/two-halves', 'claim-or-denial/twelve', 'claim-or-denial/two-halves'];
  expect(read({ type: 'exercises', exercise })).toMatchObject({
    title: '2 exercises',
    work: { exercises: ['claim-or-denial/two-halves', 'claim-or-denial/twelve'] },
  });
  expect(read({ type: 'exercises', exercise: exercise[0] }).work).toEqual({
    type: 'exercises',
    exercises: ['claim-or-denial/two-halves'],
  });
});

test('who votes again sees no feedback before the class has argued', () => {
  expect(read({ ...lesson, votesAgain: 'yes' })).toMatchObject({
    votesAgain: true,
    feedback: 'when-released',
  });
  expect(read({ ...lesson, votesAgain: 'yes', feedback: 'after-closing' }).feedback).toBe('after-closing');
});

test.each([
  ['The due date has passed', { ...lesson, dueAt: '2026-11-23T11:59', dueAtAhead: '0' }],
  ['There is no lesson', { ...lesson, lesson: 'nope' }],
  ['could not be drawn', { ...quiz, deck: 'nope' }],
  ['could not be drawn', { ...quiz, count: '21' }],
  ['No exercise is chosen', { type: 'exercises' }],
  ['There is no exercise', { type: 'exercises', exercise: 'quiz/denials.5.k3f9' }],
  ['Choose what to assign', {}],
  ['at most 80', { ...lesson, title: 'x'.repeat(81) }],
])('“%s …” is what a teacher reads', (says, fields) => {
  expect(() => read(fields)).toThrow(says);
});
