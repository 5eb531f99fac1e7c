import type { AskedStatement } from '@/domain/live-grid';
import { Quotation } from '../document/quotation';

/** The words of the statement. Those that decide are underlined with the key, and not before. */
export function ProjectorQuote({ asked, isKeyShown }: { asked: AskedStatement; isKeyShown: boolean }) {
  const { quote, cues, key, alsoAccepts } = asked;
  return (
    <blockquote className="says">
      {isKeyShown ? (
        <Quotation quote={quote} cues={cues} {...(alsoAccepts === null ? { kind: key } : {})} />
      ) : (
        quote
      )}
    </blockquote>
  );
}
