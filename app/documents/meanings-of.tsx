import { Meanings } from '@/components/document/explained-word';
import { selectDocument } from '@/server/documents';
import { meaningsIn } from '../meanings';

/** The meanings of all words that the glossary explains in these documents. */
export function MeaningsOf({ documents }: { documents: readonly string[] }) {
  const whole = documents.map((document) => ({
    document,
    paragraphs: selectDocument(document).paragraphs.map((_, index) => index + 1),
  }));
  return <Meanings meanings={meaningsIn(whole)} />;
}
