import type { KeyboardEvent } from 'react';
import type { Sureness } from '@/domain/sureness';

/** The key of each level. Letters of their names, none of which a browser takes while focus is on a radio. */
export const surenessKeys: Readonly<Record<Sureness, string>> = {
  guessing: 'G',
  'fairly-sure': 'F',
  sure: 'S',
};

const worksByItself = 'a, button, summary, input, textarea';

/**
 * The keys of a quiz, while focus is in it and not in a text: 1 to 4 choose a kind, G, F and S say how sure.
 * Enter goes on where focus is on something that Enter does nothing on: a heading, the feedback.
 */
export function quizKey(
  event: KeyboardEvent<HTMLFormElement>,
  choose: (radio: HTMLInputElement) => void,
  goOn: () => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const { target, currentTarget: form, key } = event;
  if (!(target instanceof Element) || target.matches('textarea, input[type=text]')) return;
  if (key === 'Enter') {
    if (target.matches(worksByItself)) return;
    event.preventDefault();
    goOn();
    return;
  }
  const radio = radioFor(form, key);
  if (radio === null) return;
  event.preventDefault();
  radio.checked = true;
  radio.focus();
  choose(radio);
}

function radioFor(form: HTMLFormElement, key: string): HTMLInputElement | null {
  const kind = form.querySelectorAll<HTMLInputElement>('.pick input[type=radio]')[Number(key) - 1];
  if (kind !== undefined) return kind;
  const [level] = Object.entries(surenessKeys).find(([, own]) => own === key.toUpperCase()) ?? [];
  return level === undefined
    ? null
    : form.querySelector<HTMLInputElement>(`.sure input[type=radio][value="${level}"]`);
}
