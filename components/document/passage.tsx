import './document.css';
import type { SourceDocument } from '@/domain/document';
import { Icon } from '../ui/icon';
import { Paragraphs } from './paragraphs';

/** Paragraphs of a document inside a lesson, always with a way to the whole of it. */
export function Passage({
  document,
  paragraphs,
}: {
  document: SourceDocument;
  paragraphs: readonly { readonly number: number; readonly text: string }[];
}) {
  const numbers = paragraphs.map(({ number }) => `¶${number}`).join(', ');
  return (
    <figure className="doc plain passage">
      <figcaption>
        <b>{document.name}</b> <span className="num">{numbers}</span>
        <a href={`/documents/${document.id}#paragraph-${paragraphs[0]?.number ?? 1}`}>
          <Icon name="doc" /> Read it in the document
        </a>
      </figcaption>
      <blockquote className="doc-body">
        <Paragraphs document={document} paragraphs={paragraphs} />
      </blockquote>
    </figure>
  );
}
