import { loadServerSource } from '../../load-source.mjs';
import { Sentence } from '../../say.mjs';

const lesson = '/lessons/claim-or-denial';
const addresses = {
  sort: 'claim-or-denial/twelve',
  quiz: 'quiz/denials.10.k3f9',
  reason: 'two-good-answers/why-surveillance',
};

/** What students open and answer: a lesson with the scripts and fonts that its page names, and exercises of three types. */
export async function readCourse(url) {
  const { selectExercise } = await loadServerSource('server/lessons/exercises.ts');
  const found = Object.entries(addresses).map(([name, address]) => {
    const { type, statements = [] } = selectExercise(address).exercise;
    return [name, { address, type, statements }];
  });
  const page = await (await fetch(url + lesson)).text();
  const files = [
    ...new Set(
      [...page.matchAll(/(?:src="|href="|url\()(\/_next\/static\/[^") ]+)[")]/g)].map(([, file]) => file),
    ),
  ];
  if (files.length === 0) throw new Sentence('The page of the lesson names no file.');
  return {
    lesson,
    files,
    exercises: Object.fromEntries(found),
    work: { type: 'exercises', exercises: Object.values(addresses) },
  };
}
