import { isKind, kindNames } from '@/domain/kind';
import { isRating, ratingOf } from '@/domain/question-id';
import { countWords, fewestWords, lengthOf, mostWords, rubric } from '@/domain/rubric';

/** What is said while a text is written: only when it becomes long enough, too long, or neither any more. */
export function lengthInWords(before: string, now: string): string | null {
  const words = countWords(now);
  const length = lengthOf(words);
  if (length === lengthOf(countWords(before))) return null;
  if (length === 'under') return `${words} words: fewer than ${fewestWords}.`;
  if (length === 'over') return `${words} words: more than ${mostWords}.`;
  return `${words} words: between ${fewestWords} and ${mostWords}.`;
}

/** What is said of a place or a level that was chosen. */
export function choiceInWords(field: HTMLInputElement): string {
  if (isKind(field.value)) return `${kindNames[field.value]}.`;
  const criterion = rubric.find(({ id }) => field.name.endsWith(ratingOf(id)));
  if (criterion === undefined || field.form === null) return '';
  const rated = [...new FormData(field.form).keys()].filter((name) =>
    isRating(name.slice(name.indexOf(':') + 1)),
  );
  return `${criterion.name}: ${field.value}. ${rated.length} of ${rubric.length} rated.`;
}
