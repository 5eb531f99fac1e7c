import type { MouseEvent } from 'react';

/** A way to a statement of the quiz: an address for a page without a script, and for a new tab, and what a script does instead. */
export interface StatementLink {
  readonly href: string;
  readonly go: () => void;
}

/** Does something instead of following a link, unless the link is to open elsewhere: in a tab, in a window, as a file. */
export function onPlainClick(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    act();
  };
}
