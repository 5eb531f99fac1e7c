import type { Answers, Choices } from './answers';
import type { CheckedExercise } from './checked-exercise';
import type { ReviewCard } from './review-card';

/** What a student has done in one exercise. */
export interface ExerciseWork {
  readonly choices: Choices;
  readonly answers: Answers;
  readonly checked: CheckedExercise | null;
}

/** The work in one exercise as a file holds it. The feedback is read only once the type of the exercise is known. */
export interface SavedExercise {
  readonly keyVersion: string;
  readonly choices: Choices;
  readonly answers: Answers;
  readonly checked: unknown;
}

/** The work of a student as a file holds it. */
export interface SavedWork {
  /** When it was saved, as `2026-11-21T16:39:00.000Z`. */
  readonly savedAt: string;
  /** By the address of the exercise. */
  readonly exercises: Readonly<Record<string, SavedExercise>>;
  /** The schedule of reviews; files of before, and of one exercise, have none. */
  readonly cards?: readonly ReviewCard[];
}

/** Names a file of ours, and the script in a saved page that holds the work. */
export const mark = 'who-says-so-work';

/** Raised when the form of the file changes. */
export const version = 1;

export const scriptStart = `<script type="application/json" id="${mark}">`;
export const scriptEnd = '</script>';

/** The work as JSON. */
export function savedAsData({ savedAt, exercises, cards }: SavedWork): string {
  return JSON.stringify({ type: mark, version, savedAt, exercises, cards });
}

/** The work as a script for a page that holds it. No text of a student can end the script, or begin another. */
export function savedAsScript(saved: SavedWork): string {
  return scriptStart + savedAsData(saved).replaceAll('<', '\\u003c') + scriptEnd;
}
