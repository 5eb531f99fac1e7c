'use client';

import './share-quiz.css';
import { useState, useSyncExternalStore } from 'react';

/** The address of a quiz, to be given to somebody else: it holds no answers, and draws the same statements. */
export function ShareQuiz({ href }: { href: string }) {
  // The server does not know under which name it is reached.
  const address = useSyncExternalStore(
    never,
    () => location.origin + href,
    () => href,
  );
  const [isCopied, setIsCopied] = useState(false);
  return (
    <div className="share">
      <label htmlFor="share">
        Share this quiz. Its address holds no answers, and gives the same statements.
      </label>
      <span className="row">
        <input
          id="share"
          type="text"
          readOnly
          value={address}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button
          className="btn line small"
          type="button"
          onClick={() => void copied(address).then(setIsCopied)}
        >
          Copy
        </button>
        <span className="meta" role="status">
          {isCopied ? 'Copied' : ''}
        </span>
      </span>
    </div>
  );
}

function never(): () => void {
  return () => {};
}

/** False where the browser does not let the page copy: the address can be selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
