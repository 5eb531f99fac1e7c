'use client';

import { useEffect, useState } from 'react';
import { isKeptOn, keepSwitch } from './kept-switch';
import { pressInReview, sumUp } from './press-in-review';

const keptAs = 'who-says-so:review-keys';

/** Below this a page shows the rubric under the text, and must not jump to it. */
const besideText = '(min-width: 64rem)';

interface ReviewKeysProps {
  /** The id of the form that the keys are for. */
  readonly form: string;
}

/** Keys for who reads many answers. They only work inside the form, and can be turned off (WCAG 2.1.4). */
export function ReviewKeys({ form: id }: ReviewKeysProps) {
  const [isOn, setOn] = useState<boolean | null>(null);
  useEffect(() => setOn(isKeptOn(keptAs)), []);

  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const add = () => sumUp(form);
    const press = (event: KeyboardEvent) => pressInReview(event, form);
    const insert = (event: MouseEvent) => insertComment(event, form);
    add();
    form.addEventListener('change', add);
    form.addEventListener('click', insert);
    if (isOn === true) form.addEventListener('keydown', press);
    return () => {
      form.removeEventListener('change', add);
      form.removeEventListener('click', insert);
      form.removeEventListener('keydown', press);
    };
  }, [id, isOn]);

  // Who has just saved the answer before goes on with the keys.
  useEffect(() => {
    if (isOn !== true || !document.referrer.includes('/review') || !matchMedia(besideText).matches) return;
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(`#${id} input[type=radio]`)?.focus({ preventScroll: true });
  }, [id, isOn]);

  if (isOn === null) return null;
  const turn = () => {
    setOn(!isOn);
    keepSwitch(keptAs, !isOn);
  };
  return (
    <p className="review-hints">
      {isOn ? (
        <>
          <span>
            <kbd>1</kbd> to <kbd>4</kbd> level, then the next line
          </span>
          <span>
            <kbd>Ctrl</kbd>
            <kbd>⏎</kbd> save and next
          </span>
        </>
      ) : null}
      <button type="button" className="btn bare small" onClick={turn}>
        {isOn ? 'Keys off' : 'Keys on'}
      </button>
    </p>
  );
}

/** Puts a kept comment below what is typed, without going to the server. */
function insertComment(event: MouseEvent, form: HTMLFormElement): void {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-insert]') : null;
  const field = form.querySelector('textarea');
  if (button === null || field === null) return;
  event.preventDefault();
  field.value = [field.value, button.dataset['insert'] ?? ''].filter((part) => part.trim() !== '').join('\n');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.focus();
}
