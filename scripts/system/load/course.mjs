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

/** A server that has just started is slow at first: it has answered each address so often before anything is measured. */
const warmUps = 60;

/** Opens the lesson and checks an exercise, one after the other, as a device in no class. */
export async function warmUp(url, { lesson, files, exercises: { sort } }) {
  const answers = { [sort.statements[0]]: ['set-aside'] };
  const body = JSON.stringify({ exercise: sort.address, answers });
  const check = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  for (let n = 0; n < warmUps; n += 1) {
    for (const path of [lesson, ...files]) await (await fetch(url + path)).arrayBuffer();
    await (await fetch(`${url}/api/check`, check)).arrayBuffer();
  }
}
