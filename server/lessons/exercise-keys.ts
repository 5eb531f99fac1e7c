import 'server-only';
import type { ExerciseKey } from '@/domain/exercise-key';

/** The keys of the exercises of each lesson, by its slug. A lesson of decks alone has none. */
const keysOfLessons: Readonly<Record<string, Readonly<Record<string, ExerciseKey>>>> = {};

const keys = new Map<string, ExerciseKey>(
  Object.entries(keysOfLessons).flatMap(([slug, keysOfLesson]) =>
    Object.entries(keysOfLesson).map(([id, key]): [string, ExerciseKey] => [`${slug}/${id}`, key]),
  ),
);

/** What the key says of an exercise beyond the key entries of its statements; null where that is nothing. */
export function selectOptionalKey(address: string): ExerciseKey | null {
  return keys.get(address) ?? null;
}
