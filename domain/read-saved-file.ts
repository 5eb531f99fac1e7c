import { isRecord, isText, listOf, recordOf } from './guard';
import { isReviewCard } from './review-card-guard';
import type { SavedExercise, SavedWork } from './saved-work';
import { mark, scriptEnd, scriptStart, version } from './saved-work';

/** What comes of reading a file. */
export type ReadFile =
  | { readonly type: 'read'; readonly saved: SavedWork }
  | { readonly type: 'not-ours' }
  | { readonly type: 'damaged' }
  | { readonly type: 'other-version' };

/** Bytes. The work of all lessons takes less than a tenth of it. */
export const largestFile = 2_000_000;

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
