'use client';

import { useState } from 'react';
import { Icon } from '../ui/icon';

/** Copies the four words, or prints them. Both need a script; writing them down does not. */
export function PhraseButtons({ phrase }: { phrase: string }) {
  const [isCopied, setIsCopied] = useState(false);
  return (
    <p className="row with-script">
      <button className="btn line small" type="button" onClick={() => void copied(phrase).then(setIsCopied)}>
        Copy
      </button>
      <button className="btn line small" type="button" onClick={() => print()}>
        <Icon name="print" /> Print a slip
      </button>
      <span className="meta" role="status">
        {isCopied ? 'Copied' : ''}
      </span>
    </p>
  );
}

/** False where the browser does not let the page copy: the words can be selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
