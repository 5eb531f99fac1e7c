import type { Kind } from './kind';
import { kinds } from './kind';

/** Sort each statement of a deck by kind. */
export interface SortExercise<Id extends string = string> {
  readonly type: 'sort';
  readonly title: string;
  /** What to do, in one or two sentences. */
  readonly brief: string;
  /** The deck, in the order in which it is shown. */
  readonly statements: readonly Id[];
  /** Whether the tray “Set aside” is offered beside the three kinds. */
  readonly tray: boolean;
}

/** Every kind of exercise that a lesson can hold. */
export type Exercise<Id extends string = string> = SortExercise<Id>;

export function sort<const Id extends string>(exercise: {
  title: string;
  brief: string;
  statements: readonly Id[];
  tray?: boolean;
}): SortExercise<Id> {
  return { type: 'sort', tray: false, ...exercise };
}

/** The places that an exercise offers, in their fixed order. */
export function placesOf(exercise: Exercise): readonly Kind[] {
  return exercise.tray ? kinds : kinds.filter((kind) => kind !== 'set-aside');
}
