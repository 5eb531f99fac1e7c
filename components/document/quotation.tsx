import type { Kind } from '@/domain/kind';
import { markCues } from '@/domain/marked-text';
import { kindClass } from '../ui/kind';

/** The words of a statement, with the words that decide underlined. Nothing else may be set in serif. */
export function Quotation({
  quote,
  cues = [],
  kind,
}: {
  quote: string;
  cues?: readonly string[];
  kind?: Kind;
}) {
  if (cues.length === 0) return quote;
  return markCues(quote, cues).map((run, index) =>
    run.cue ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a quote never change their order
      <mark key={index} className={`cue ${kind === undefined ? '' : kindClass(kind)}`}>
        {run.text}
      </mark>
    ) : (
      run.text
    ),
  );
}
