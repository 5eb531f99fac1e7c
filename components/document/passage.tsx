import './document.css';
import { Icon } from '../ui/icon';
import type { Paragraph, PrintedText } from './paragraphs';
import { Paragraphs } from './paragraphs';

interface PassageProps extends PrintedText {
  readonly paragraphs: readonly Paragraph[];
  /** The part of the lesson that it belongs to: its statements have addresses of their own there. */
  readonly part: string;
}

/** Paragraphs of a document inside a lesson, always with a way to the whole of it. Long ones scroll on wide screens. */
export function Passage({ paragraphs, part, ...text }: PassageProps) {
  const { document } = text;
  const numbers = paragraphs.map(({ number }) => number).join(', ');
  const isOne = paragraphs.length === 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, as a lesson has too many passages for each to be a landmark
    <div
      className="doc passage"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={`${document.name}, ${isOne ? 'paragraph' : 'paragraphs'} ${numbers}`}
    >
      <p className="passage-head">
        <span className="num">¶{numbers.replaceAll(', ', ', ¶')}</span>
        <a href={`/documents/${document.id}#paragraph-${paragraphs[0]?.number ?? 1}`}>
          <Icon name="doc" /> The whole text
        </a>
      </p>
      <blockquote className="doc-body">
        <Paragraphs {...text} paragraphs={paragraphs} prefix={`${part}-`} />
      </blockquote>
    </div>
  );
}
