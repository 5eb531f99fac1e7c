import './document.css';
import type { SourceDocument } from '@/domain/document';
import type { Statement } from '@/domain/statement';
import { Paragraphs } from './paragraphs';

/** A whole document on its sheet: head, numbered paragraphs, every statement an anchor. */
export function DocumentSheet({
  document,
  paragraphs,
  statements,
}: {
  document: SourceDocument;
  paragraphs: readonly string[];
  statements: readonly Statement[];
}) {
  return (
    <article className="doc plain" aria-label={document.name}>
      <DocumentHead document={document} />
      <div className="doc-body">
        <Paragraphs
          document={document}
          paragraphs={paragraphs.map((text, index) => ({ number: index + 1, text }))}
          statements={statements}
          linkable
        />
      </div>
    </article>
  );
}

/** What a reader sees of a document without leaving it. */
export function DocumentHead({ document }: { document: SourceDocument }) {
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
