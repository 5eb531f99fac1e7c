import type { LessonToAssign } from './class-view';

/** What a teacher can choose from when something is assigned. */
export interface AssignChoices {
  readonly lessons: readonly LessonToAssign[];
  /** The slug of the lesson that is chosen at first. */
  readonly nextLesson: string;
  readonly decks: readonly {
    readonly title: string;
    readonly decks: readonly { readonly name: string; readonly title: string; readonly size: number }[];
  }[];
  /** The exercises of each lesson. */
  readonly exercises: readonly {
    readonly title: string;
    readonly exercises: readonly { readonly address: string; readonly title: string }[];
  }[];
}
