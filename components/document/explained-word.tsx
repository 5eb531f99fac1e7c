import '../lesson/term.css';
import type { ReactNode } from 'react';

/** A word of a document that the glossary explains. Its meaning stands once on the page, in `Meanings`; the browser opens it. */
export function ExplainedWord({ word, children }: { word: string; children: ReactNode }) {
  const id = meaningId(word);
  return (
    <dfn>
      <button type="button" className="term" popoverTarget={id} aria-describedby={id}>
        {children}
      </button>
    </dfn>
  );
}

/** A word of the glossary with its meaning. */
export interface Meaning {
  readonly id: string;
  readonly word: string;
  readonly meaning: string;
}

/** The meanings of the explained words of a page, each once. Closed until its word is pressed. */
export function Meanings({ meanings }: { meanings: readonly Meaning[] }) {
  return (
    <aside className="meanings" aria-label="Words explained">
      {meanings.map(({ id, word, meaning }) => (
        <div key={id} className="term-meaning" popover="auto" id={meaningId(id)}>
          <b>{word}</b> {meaning} <a href={`/glossary#${id}`}>Glossary</a>
        </div>
      ))}
    </aside>
  );
}

function meaningId(word: string): string {
  return `meaning-${word}`;
}
