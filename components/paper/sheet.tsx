import './sheet.css';
import './print.css';
import type { ReactNode } from 'react';
import { PrintButton } from './print-button';

/** A page to print: what stands around it on the screen, and the sheet itself. */
export function PrintPage({
  title,
  back,
  children,
}: {
  title: string;
  back: { readonly href: string; readonly name: string };
  children: ReactNode;
}) {
  return (
    <main id="main">
      <div className="wrap print-bar">
        <div>
          <p className="crumb">
            <a href={back.href}>{back.name}</a>
          </p>
          <h1>{title}</h1>
        </div>
        <p className="meta">A4 or Letter: choose the paper in the print window.</p>
        <PrintButton />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the sheet is wider than the screen, and arrow keys move it */}
      <section className="sheets" tabIndex={0} aria-label="What is printed">
        {children}
      </section>
    </main>
  );
}

/** A sheet of paper: black on white whatever the theme. */
export function Sheet({
  title,
  aside,
  foot,
  children,
}: {
  title: string;
  aside: string;
  foot: string;
  children: ReactNode;
}) {
  return (
    <article className="a4">
      <header className="head">
        <h2>{title}</h2>
        <p>{aside}</p>
      </header>
      {children}
      <p className="last">{foot}</p>
    </article>
  );
}

/** A nickname is enough: no sheet asks for a name. */
export function WhoLines() {
  return (
    <div className="who">
      <span>Nickname</span>
      <span>Class</span>
      <span>Date</span>
    </div>
  );
}

/** Empty lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <span className="ruled" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
        <i key={index} />
      ))}
    </span>
  );
}

/** A box to tick, with what ticking it says. */
export function Box({ says }: { says: string }) {
  return (
    <>
      <i className="tick" aria-hidden="true" />
      <span className="sr">{says}</span>
    </>
  );
}
