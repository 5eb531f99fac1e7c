import type { ChainExercise, CueExercise, Exercise } from '@/domain/exercise';
import type { ChainKey, CueKey, ExerciseKey } from '@/domain/exercise-key';
import { lessons } from '@/lessons/index';
import { selectOptionalKey } from '@/server/lessons/exercise-keys';
import { plainText } from './leaks';

function exerciseAt(address: string): { exercise: Exercise | undefined; key: ExerciseKey | null } {
  const [slug, id = ''] = address.split('/');
  const exercises: Readonly<Record<string, Exercise>> =
    lessons.find((lesson) => lesson.slug === slug)?.exercises ?? {};
  return { exercise: exercises[id], key: selectOptionalKey(address) };
}

/** An exercise in which words are marked, by its address `<lesson>/<exercise>`, with its key. */
export function cueAt(address: string): { exercise: CueExercise; key: CueKey } {
  const { exercise, key } = exerciseAt(address);
  if (exercise?.type === 'cue' && key?.type === 'cue') return { exercise, key };
  throw new Error(`no lesson has the exercise ${address}, in which words are marked`);
}

/** An exercise in which chains are built, by its address, with its key. */
export function chainAt(address: string): { exercise: ChainExercise; key: ChainKey } {
  const { exercise, key } = exerciseAt(address);
  if (exercise?.type === 'chain' && key?.type === 'chain') return { exercise, key };
  throw new Error(`no lesson has the exercise ${address}, in which chains are built`);
}

/** Whether a page holds a sentence, whichever way it is packed. */
export function holds(html: string, sentence: string): boolean {
  return plainText(html).includes(sentence);
}
