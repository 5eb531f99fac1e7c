import type { KeyboardEvent } from 'react';

/**
 * Keys 1 to 4, while focus is in a statement, choose its kind and move focus on: to the next statement or text, after the last one to the Check button.
 */
export function chooseByKey(
  event: KeyboardEvent<HTMLFormElement>,
  choose: (radio: HTMLInputElement) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  const slip = event.target.closest('fieldset');
  const radio = slip?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1];
  if (!slip || !radio) return;
  event.preventDefault();
  radio.checked = true;
  choose(radio);
  nextStop(event.currentTarget, slip)?.focus();
}

function nextStop(form: HTMLFormElement, slip: HTMLFieldSetElement): HTMLElement | null | undefined {
  const slips = [...form.querySelectorAll<HTMLElement>('fieldset, textarea')];
  const next = slips[slips.indexOf(slip) + 1];
  if (next instanceof HTMLTextAreaElement) return next;
  if (next === undefined) return form.querySelector<HTMLElement>('button[type=submit]');
  return (
    next.querySelector<HTMLElement>('input:checked') ?? next.querySelector<HTMLElement>('input[type=radio]')
  );
}
