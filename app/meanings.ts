import type { Meaning } from '@/components/document/explained-word';
import { selectDocument } from '@/server/documents';
import { selectGlossaryEntry } from '@/server/lessons/glossary';
import type { PassagesOf } from '@/server/lessons/lesson-parts';

/** The meanings of the words that the glossary explains in these paragraphs, each once. */
export function meaningsIn(passages: readonly PassagesOf[]): Meaning[] {
  const ids = passages.flatMap(({ document, paragraphs }) => {
    const { words } = selectDocument(document);
    return paragraphs.flatMap((number) => (words.get(number) ?? []).map(({ id }) => id));
  });
  return [...new Set(ids)].map((id) => selectGlossaryEntry(id));
}
