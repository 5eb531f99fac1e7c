import './term.css';
import type { ReactNode } from 'react';
import { useId } from 'react';

interface TermProps {
  readonly word: string;
  readonly meaning: string;
  /** Address of the word in the glossary. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A word that is explained in place: a button that opens its meaning, by the browser alone. Escape or a touch elsewhere closes it. */
export function Term({ word, meaning, href, children }: TermProps) {
  const id = useId();
  return (
    <>
      <dfn>
        <button type="button" className="term" popoverTarget={id} aria-describedby={id}>
          {children}
        </button>
      </dfn>
      <span className="term-meaning" popover="auto" id={id}>
        <b>{word}</b> {meaning} <a href={href}>Glossary</a>
      </span>
    </>
  );
}
