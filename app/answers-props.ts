import { askedBy } from '@/domain/asked-by';
import type { AskedExercise, AskedLesson, QuotedStatement } from '@/domain/asked-exercise';
import type { KnownQuizzes } from '@/domain/asked-quiz';
import { statements } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { keyVersionOf } from '@/server/lessons/answer-key';
import { selectExercise } from '@/server/lessons/exercises';
import { selectFrontmatter } from '@/server/lessons/lesson-file';
import { selectPools } from '@/server/lessons/quiz-pools';
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

/** The decks of the self-check, and every statement. */
export function knownQuizzes(): KnownQuizzes {
  return { pools: namedPools(), statements: quotedStatements() };
}

/** The decks of the self-check by their names. What they hold stays on the server. */
export function namedPools(): KnownQuizzes['pools'] {
  const pools = [...selectPools()].map(([name, { title, size }]) => [name, { title, size }]);
  return Object.fromEntries(pools);
}

function quotedStatements(): Readonly<Record<string, QuotedStatement>> {
  return Object.fromEntries(
    Object.keys(statements).map((id) => {
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
