import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AssignWork } from './assign-work';

const exercises = [
  {
    title: 'Lesson 2',
    exercises: ['one', 'two', 'three'].map((id) => ({ address: `lesson/${id}`, title: id })),
  },
];

test('every exercise that was ticked is ticked again', () => {
  const typed = { type: 'exercises', exercise: 'lesson/one\nlesson/three' };
  const html = renderToStaticMarkup(
    <AssignWork nextLesson="lesson" lessons={[]} decks={[]} exercises={exercises} typed={typed} />,
  );
  const ticked = [...html.matchAll(/<input[^>]*name="exercise"[^>]*>/g)]
    .filter(([input]) => input.includes('checked'))
    .map(([input]) => /value="([^"]*)"/.exec(input)?.[1]);
  expect(ticked).toEqual(['lesson/one', 'lesson/three']);
});
