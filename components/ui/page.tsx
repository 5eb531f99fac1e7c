import type { ReactNode } from 'react';
import { ClassLine } from '../classroom/class-line';
import { Icon } from './icon';
import type { Place } from './top-bar';
import { TopBar } from './top-bar';

/** What stands around every page: the way past the bar, the bar, the foot. */
export function Page({
  current,
  places,
  children,
}: {
  current: string | null;
  places?: readonly Place[];
  children: ReactNode;
}) {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <TopBar current={current} {...(places === undefined ? {} : { places })} />
      <p className="offline-line">
        <Icon name="offline" /> You are offline. What you choose is kept; checks wait.
      </p>
      <ClassLine />
      {children}
      <footer className="foot">
        <div className="wrap">
          <a href="/documents">The two documents</a>
          <a href="/quiz">Self-check</a>
          <a href="/glossary">Glossary</a>
          <a href="/background">Background</a>
          <a href="/teach">For teachers</a>
          <a href="/privacy">Privacy</a>
          <p>A kind is not a verdict: sorting never says whether a statement is true.</p>
        </div>
      </footer>
    </>
  );
}
