/** The statement that has focus, if one of this form has it. */
export function statementInFocus(form: HTMLFormElement | null): string | null {
  const slip = document.activeElement?.closest('fieldset');
  return slip && form?.contains(slip) ? slip.id.slice('sort-'.length) : null;
}

/** Puts focus on a statement. False where it is not to be seen. */
export function focusStatement(form: HTMLFormElement, id: string): boolean {
  const slip = form.querySelector<HTMLFieldSetElement>(`#sort-${CSS.escape(id)}`);
  const radio =
    slip?.querySelector<HTMLElement>('input:checked') ??
    slip?.querySelector<HTMLElement>('input[type=radio]');
  radio?.focus();
  return Boolean(radio) && radio === document.activeElement;
}

/** Puts focus on the top of the stack; on Check where the stack is empty. */
export function focusTop(form: HTMLFormElement): void {
  const top = form.querySelector<HTMLElement>('.stack fieldset');
  if (top === null) form.querySelector<HTMLElement>('button[type=submit]')?.focus();
  else focusStatement(form, top.id.slice('sort-'.length));
}

/** Shows a place in the radios of a statement: they are the state. */
export function markPlace(form: HTMLFormElement, id: string, place: string | null): void {
  for (const radio of form.querySelectorAll<HTMLInputElement>(`#sort-${CSS.escape(id)} input[type=radio]`)) {
    radio.checked = radio.value === place;
  }
}
