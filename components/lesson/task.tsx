import type { ReactNode } from 'react';

/** Something to do away from the screen. */
export function Task({ how, minutes, children }: { how: string; minutes: string; children: ReactNode }) {
  return (
    <div className="task">
      <p className="how">
        <b>{how.charAt(0).toUpperCase() + how.slice(1)}</b> · {minutes}{' '}
        {minutes === '1' ? 'minute' : 'minutes'}
      </p>
      {children}
    </div>
  );
}

/** One of the few things that must not be missed. */
export function Aside({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="aside">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
