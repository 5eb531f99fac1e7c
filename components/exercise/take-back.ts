import type { ExerciseProps } from './exercise-props';
import type { Work } from './kept-work';
import { readWork, writeWork } from './kept-work';

/** Takes the choice for one question out of the work of a student and out of what is kept: adding work never would. */
export function takeBack({ address, keyVersion }: ExerciseProps, work: Work, question: string): Work {
  writeWork(address, keyVersion, without(readWork(address, keyVersion), question));
  return without(work, question);
}

function without(work: Work, question: string): Work {
  const { [question]: _, ...choices } = work.choices;
  return { ...work, choices };
}
