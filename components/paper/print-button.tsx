'use client';

import { Icon } from '../ui/icon';

/** Without a script it is not shown: the browser prints by its own menu. */
export function PrintButton() {
  return (
    <button className="btn small print-now" type="button" onClick={() => window.print()}>
      <Icon name="print" /> Print
    </button>
  );
}
