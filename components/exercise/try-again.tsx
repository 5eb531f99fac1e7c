import type { ReactNode } from 'react';

/** The questions of a statement once more, folded below its feedback. Works without a script. */
export function TryAgain({ isOpen = false, children }: { isOpen?: boolean; children: ReactNode }) {
  return (
    <details className="again" open={isOpen}>
      <summary className="btn line small">Try again</summary>
      {children}
    </details>
  );
}
