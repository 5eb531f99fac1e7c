import './document.css';
import type { SourceDocument } from '@/domain/document';
import type { PrintedText } from './paragraphs';
import { Paragraphs } from './paragraphs';

/** A whole document on its sheet: head, numbered paragraphs, every statement an anchor. */
export function DocumentSheet({ paragraphs, ...text }: PrintedText & { paragraphs: readonly string[] }) {
  return (
    <article className="doc" aria-label={text.document.name}>
      <DocumentHead document={text.document} />
      <div className="doc-body">
        <Paragraphs
          {...text}
          paragraphs={paragraphs.map((one, index) => ({ number: index + 1, text: one }))}
        />
      </div>
    </article>
  );
}

/** What a reader sees of a document without leaving it. */
function DocumentHead({ document }: { document: SourceDocument }) {
  return (
    <div className="doc-head">
      <h2>{document.name}</h2>
      <dl className="doc-meta">
        {document.head.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
