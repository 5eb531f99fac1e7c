import type { Exercise } from '@/domain/exercise';
import type { ExerciseKey } from '@/domain/exercise-key';
import { lessons } from '@/lessons/index';
import { selectOptionalKey } from '@/server/lessons/exercise-keys';

interface Placed {
  /** The address of its lesson. */
  readonly lesson: string;
  readonly id: string;
  readonly exercise: Exercise;
  readonly own: ExerciseKey | null;
}

/** Every exercise of every lesson with its key, in teaching order. */
const all: readonly Placed[] = lessons.flatMap(({ slug, exercises }) => {
  const declared: Readonly<Record<string, Exercise>> = exercises;
  return Object.entries(declared).map(([id, exercise]) => ({
    lesson: `/lessons/${slug}`,
    id,
    exercise,
    own: selectOptionalKey(`${slug}/${id}`),
  }));
});

/** The exercises in which numbers are put to the three tests. */
export const tables = all.flatMap(({ exercise, own, ...place }) =>
  exercise.type === 'tests' && own?.type === 'tests' ? [{ ...place, exercise, own }] : [],
);

/** The exercises in which events are put in order. */
export const orders = all.flatMap(({ exercise, own, ...place }) =>
  exercise.type === 'order' && own?.type === 'order' ? [{ ...place, exercise, own }] : [],
);

/** The first of a list. Throws where no lesson holds such an exercise. */
export function firstOf<Found>(list: readonly Found[]): Found {
  const [first] = list;
  if (first === undefined) throw new Error('no lesson holds such an exercise');
  return first;
}
