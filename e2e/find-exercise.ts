import type { Exercise } from '@/domain/exercise';
import type { ExerciseKey } from '@/domain/exercise-key';
import { lessons } from '@/lessons/index';
import { selectOptionalKey } from '@/server/lessons/exercise-keys';

/** Every exercise of one kind that a lesson holds, with its key. Tests take what they expect from here, so that a lesson can change its words. */
export function exercisesOf<Type extends ExerciseKey['type']>(type: Type) {
  return lessons.flatMap(({ slug, exercises }) =>
    Object.entries(exercises).flatMap(([id, exercise]) => {
      const key = selectOptionalKey(`${slug}/${id}`);
      if (key === null || !isExercise(type, exercise) || !isKey(type, key)) return [];
      return [{ id, lesson: `/lessons/${slug}`, address: `${slug}/${id}`, exercise, key }];
    }),
  );
}

function isExercise<Type extends Exercise['type']>(
  type: Type,
  exercise: Exercise,
): exercise is Extract<Exercise, { type: Type }> {
  return exercise.type === type;
}

function isKey<Type extends ExerciseKey['type']>(
  type: Type,
  key: ExerciseKey,
): key is Extract<ExerciseKey, { type: Type }> {
  return key.type === type;
}
