'use client';

import { useEffect, useState } from 'react';
import { isKeptOn, keepSwitch } from '../classroom/kept-switch';
import { isForSomethingElse } from '../classroom/use-names-key';

const keptAs = 'who-says-so:ruling-keys';

/** 1 to 3 choose a ruling, Control and Enter go on. They can be turned off, as speech input can press them by chance (WCAG 2.1.4). */
export function RulingKeys({ goesOn, hasChoice }: { goesOn: string; hasChoice: boolean }) {
  const [isOn, setOn] = useState<boolean | null>(null);

  useEffect(() => setOn(isKeptOn(keptAs)), []);

  useEffect(() => {
    if (isOn !== true) return;
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);

  if (isOn === null) return null;
  function turn(): void {
    setOn(isOn === false);
    keepSwitch(keptAs, isOn === false);
  }
  return (
    <p className="argued-hints">
      {isOn ? (
        <>
          {hasChoice ? (
            <span>
              <kbd>1</kbd> to <kbd>3</kbd> choose a ruling
            </span>
          ) : null}
          <span>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd> {goesOn}
          </span>
        </>
      ) : null}
      <button type="button" className="btn bare small" onClick={turn}>
        {isOn ? 'Keys off' : 'Keys on'}
      </button>
    </p>
  );
}

function press(event: KeyboardEvent): void {
  const form = document.querySelector<HTMLFormElement>('#ruling');
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    // A key that is held down would give what it has just begun to look at.
    if (!event.repeat) form?.requestSubmit();
    return;
  }
  if (isForSomethingElse(event)) return;
  const choice = form?.querySelectorAll<HTMLInputElement>('input[name="decision"]')[Number(event.key) - 1];
  if (choice === undefined) return;
  event.preventDefault();
  choice.checked = true;
  choice.focus();
}
