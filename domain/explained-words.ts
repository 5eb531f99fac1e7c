import type { WordSpan } from './marked-text';

/**
 * Finds where each word stands first in a document, by number of the paragraph, in reading order.
 * `words` names the entry of the glossary by the word as it is printed. Whole words only; of two that overlap the longer is explained.
 */
export function wordsIn(
  paragraphs: readonly string[],
  words: Readonly<Record<string, string>>,
): ReadonlyMap<number, readonly WordSpan[]> {
  const found = new Map<number, WordSpan[]>();
  for (const [printed, id] of Object.entries(words).sort(([a], [b]) => b.length - a.length)) {
    const place = firstPlace(paragraphs, printed);
    if (place === null) continue;
    const spans = found.get(place.paragraph) ?? [];
    const span = { id, start: place.start, end: place.start + printed.length };
    if (spans.some((one) => one.start < span.end && span.start < one.end)) continue;
    found.set(
      place.paragraph,
      [...spans, span].sort((a, b) => a.start - b.start),
    );
  }
  return found;
}

/** The first place of a whole word, the paragraph counted from 1; null where it does not stand. */
export function firstPlace(
  paragraphs: readonly string[],
  printed: string,
): { readonly paragraph: number; readonly start: number } | null {
  const word = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(printed)}(?![\\p{L}\\p{N}])`, 'u');
  for (const [index, text] of paragraphs.entries()) {
    const start = text.search(word);
    if (start >= 0) return { paragraph: index + 1, start };
  }
  return null;
}
