import { askedBy } from '@/domain/asked-by';
import type { AskedExercise, AskedLesson, QuotedStatement } from '@/domain/asked-exercise';
import { statementsIn } from '@/domain/exercise';
import { lessons } from '@/lessons/index';
import { keyVersionOf } from '@/server/lessons/answer-key';
import { selectExercise } from '@/server/lessons/exercises';
import { selectFrontmatter } from '@/server/lessons/lesson-file';
import { deckStatement } from './exercise-props';

/** Every lesson, with what its exercises ask. No key entry passes here. */
export function askedLessons(): AskedLesson[] {
  return lessons.map((lesson, index) => ({
    slug: lesson.slug,
    name: `Lesson ${index + 1}: ${selectFrontmatter(lesson).title}`,
    href: `/lessons/${lesson.slug}`,
    exercises: Object.keys(lesson.exercises).map((id) =>
      asked(`${lesson.slug}/${id}`, `/lessons/${lesson.slug}#${id}`),
    ),
  }));
}

/** The statements that those exercises are about, each once. */
export function statementsAsked(): Readonly<Record<string, QuotedStatement>> {
  const ids = askedLessons().flatMap(({ exercises }) =>
    exercises.flatMap(({ address }) => statementsIn(selectExercise(address).exercise)),
  );
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const { place, quote } = deckStatement(id);
      return [id, { place, quote }];
    }),
  );
}

function asked(address: string, href: string): AskedExercise {
  const found = selectExercise(address);
  const { title, type } = found.exercise;
  return { address, href, title, type, keyVersion: keyVersionOf(found), groups: askedBy(found.exercise) };
}
