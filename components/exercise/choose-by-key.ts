import type { KeyboardEvent } from 'react';

/** A statement with its radios: a fieldset, or what holds several fieldsets and says that it is a statement. */
const statement = '[data-statement], fieldset';

/**
 * Keys 1 to 4, while focus is in a statement, choose its kind and move focus on: to the next statement or text, after the last one to the Check button.
 */
export function chooseByKey(
  event: KeyboardEvent<HTMLFormElement>,
  choose: (radio: HTMLInputElement) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  const slip =
    event.target.closest<HTMLElement>('[data-statement]') ?? event.target.closest<HTMLElement>('fieldset');
  const radio = slip?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1];
  if (!slip || !radio || isFolded(radio)) return;
  event.preventDefault();
  radio.checked = true;
  choose(radio);
  nextStop(event.currentTarget, slip)?.focus();
}

function nextStop(form: HTMLFormElement, slip: HTMLElement): HTMLElement | null | undefined {
  const slips = [...form.querySelectorAll<HTMLElement>(`${statement}, textarea`)].filter(
    (one) =>
      !one.parentElement?.closest('[data-statement]') &&
      (one instanceof HTMLTextAreaElement || one.querySelector('input[type=radio]')),
  );
  const next = slips[slips.indexOf(slip) + 1];
  if (next instanceof HTMLTextAreaElement) return next;
  if (next === undefined) return form.querySelector<HTMLElement>('button[type=submit]');
  const field =
    next.querySelector<HTMLElement>('input[type=checkbox]') ??
    next.querySelector<HTMLElement>('input:checked') ??
    next.querySelector<HTMLElement>('input[type=radio]');
  return field && isFolded(field) ? field.closest('details')?.querySelector('summary') : field;
}

function isFolded(field: Element): boolean {
  return field.closest('details:not([open])') !== null;
}
