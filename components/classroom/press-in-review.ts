/** Keys 1 to 4 give the criterion in focus a level and go on to the next; Ctrl and Enter save from anywhere in the form. */
export function pressInReview(event: KeyboardEvent, form: HTMLFormElement): void {
  if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
    event.preventDefault();
    // Held down, the keys come again and again.
    if (event.repeat) return;
    form.requestSubmit(form.querySelector<HTMLButtonElement>('button[data-save]'));
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
  const criterion = event.target.closest<HTMLElement>('fieldset.rub');
  const radio = criterion?.querySelectorAll<HTMLInputElement>('input[type=radio]')[Number(event.key) - 1];
  if (!criterion || !radio) return;
  event.preventDefault();
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
  const all = [...form.querySelectorAll<HTMLElement>('fieldset.rub')];
  const next = all[all.indexOf(criterion) + 1];
  const stop =
    next?.querySelector<HTMLElement>('input:checked') ??
    next?.querySelector<HTMLElement>('input') ??
    form.querySelector<HTMLElement>('textarea') ??
    form.querySelector<HTMLElement>('button[data-save]');
  stop?.focus();
}

/** Shows the levels added up, once there is one by every criterion. */
export function sumUp(form: HTMLFormElement): void {
  const place = form.querySelector<HTMLElement>('[data-sum]');
  if (place === null) return;
  const chosen = [...form.querySelectorAll<HTMLInputElement>('fieldset.rub input:checked')];
  const all = form.querySelectorAll('fieldset.rub').length;
  const sum = chosen.reduce((before, { value }) => before + Number(value), 0);
  place.textContent = chosen.length < all ? `${chosen.length} of ${all} chosen` : `${sum} of ${4 * all}`;
}
