import type { SourceDocument } from '@/domain/document';
import type { Run } from '@/domain/marked-text';
import { markStatements } from '@/domain/marked-text';
import type { Statement } from '@/domain/statement';

export interface ParagraphsProps {
  readonly document: SourceDocument;
  /** The paragraphs to print, with their numbers. */
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
  /** Statements to link to. Without them the text is printed plain. */
  readonly statements?: readonly Statement[];
  /** Whether paragraphs can be linked to: `#paragraph-3`. */
  readonly linkable?: boolean;
}

/** Paragraphs of a document as they are printed, with their numbers beside them. Misprints stay. */
export function Paragraphs({ document, paragraphs, statements = [], linkable = false }: ParagraphsProps) {
  return paragraphs.map(({ number, text }) => {
    const own = statements.filter((statement) => statement.paragraph === number);
    const lines = text.split('\n');
    const isTitle = lines.some((line) => line === document.title);
    return (
      <div
        key={number}
        className={isTitle ? 'para title' : 'para'}
        id={linkable ? `paragraph-${number}` : undefined}
      >
        <span className="pn">
          <span className="sr">Paragraph </span>
          {number}
        </span>
        {lines.map((line) => (
          <p key={line} className={document.furniture.includes(line) ? 'furniture' : 'says'}>
            <Line runs={markStatements(line, own)} />
          </p>
        ))}
      </div>
    );
  });
}

function Line({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a printed line never change their order
    if (run.type === 'text') return <span key={index}>{run.text}</span>;
    return (
      <span key={run.id} id={run.id} className="stm" tabIndex={-1}>
        {run.parts.map((part) =>
          part.tailOf === null ? (
            part.text
          ) : (
            <span key={part.tailOf} className="tail">
              {part.text}
            </span>
          ),
        )}
      </span>
    );
  });
}
