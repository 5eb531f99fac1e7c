import type { Answers, Choices } from './answers';
import type { CheckedExercise } from './checked-exercise';
import { isRecord, isText, listOf, recordOf } from './guard';
import type { ReviewCard } from './review-card';
import { isReviewCard } from './review-card-guard';

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

/** What comes of reading a file. */
export type ReadFile =
  | { readonly type: 'read'; readonly saved: SavedWork }
  | { readonly type: 'not-ours' }
  | { readonly type: 'damaged' }
  | { readonly type: 'other-version' };

/** Names a file of ours, and the script in a saved page that holds the work. */
const mark = 'who-says-so-work';

/** Raised when the form of the file changes. */
const version = 1;

/** Bytes. The work of all lessons takes less than a tenth of it. */
export const largestFile = 2_000_000;

const scriptStart = `<script type="application/json" id="${mark}">`;
const scriptEnd = '</script>';

/** The work as JSON. */
export function savedAsData({ savedAt, exercises, cards }: SavedWork): string {
  return JSON.stringify({ type: mark, version, savedAt, exercises, cards });
}

/** The work as a script for a page that holds it. No text of a student can end the script, or begin another. */
export function savedAsScript(saved: SavedWork): string {
  return scriptStart + savedAsData(saved).replaceAll('<', '\\u003c') + scriptEnd;
}

/** Reads the text of a file that somebody chose, a page or data. Takes nothing for granted. */
export function readSavedFile(text: string): ReadFile {
  const data = dataIn(text);
  const value = data === null ? undefined : parsed(data);
  if (value === undefined) return { type: text.includes(mark) ? 'damaged' : 'not-ours' };
  if (!isRecord(value) || value['type'] !== mark) return { type: 'not-ours' };
  if (value['version'] !== version) {
    return { type: typeof value['version'] === 'number' ? 'other-version' : 'damaged' };
  }
  const { savedAt, exercises, cards } = value;
  if (!isText(savedAt) || !isExercises(exercises)) return { type: 'damaged' };
  // A card that is not whole is left out: work is worth more than its schedule.
  const whole = Array.isArray(cards) ? cards.filter(isReviewCard) : [];
  return { type: 'read', saved: { savedAt, exercises, ...(whole.length === 0 ? {} : { cards: whole }) } };
}

const isExercises = recordOf(isSavedExercise);
const isChoices = recordOf(isText);
const isAnswers = recordOf(listOf(isText));

function isSavedExercise(value: unknown): value is SavedExercise {
  return (
    isRecord(value) &&
    isText(value['keyVersion']) &&
    isChoices(value['choices']) &&
    isAnswers(value['answers'])
  );
}

/** The data in a saved page; the whole text where it is no page; null where the page holds no data, or not all of it. */
function dataIn(text: string): string | null {
  const start = text.indexOf(scriptStart);
  if (start < 0) return text;
  const end = text.indexOf(scriptEnd, start);
  return end < 0 ? null : text.slice(start + scriptStart.length, end);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
