import { useEffect, useRef, useState } from 'react';
import { isKeptOn, keepSwitch } from './kept-switch';

const keptAs = 'who-says-so:names-key';

/** One key hides names, and shows them again. It can be turned off, as speech input can press it by chance (WCAG 2.1.4). */
export function useNamesKey(turnNames: () => void) {
  const [isOn, setOn] = useState(true);
  const latest = useRef(turnNames);
  latest.current = turnNames;

  useEffect(() => setOn(isKeptOn(keptAs)), []);

  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'n' || isForSomethingElse(event)) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);

  return {
    isOn,
    turn: () => {
      setOn(!isOn);
      keepSwitch(keptAs, !isOn);
    },
  };
}

/** Whether a key is typed into a field, or belongs to the browser. */
export function isForSomethingElse({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || repeat) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]') !==
      null
  );
}
