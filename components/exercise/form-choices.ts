import { choicesInFields } from '@/domain/answer-fields';
import type { Choices } from '@/domain/answers';
import { answerOf, itemsOf } from '@/domain/answers';

/** What the form holds, on top of what was chosen before: questions that the form does not ask any more keep their choice. */
export function choicesIn(form: HTMLFormElement | null, before: Choices): Choices {
  if (form === null) return before;
  const now = readable(new FormData(form));
  return { ...before, ...emptied(form, before, now), ...cleared(form, before), ...now };
}

/** Numbers of an order that were half written when the script arrived are no answer yet, and must not cost the others. */
function readable(fields: FormData): Choices {
  try {
    return choicesInFields(fields);
  } catch {
    return choicesInFields([...fields].filter(([name]) => !name.startsWith('place:')));
  }
}

/** Sets of which the last item was taken away. */
function emptied(form: HTMLFormElement, before: Choices, now: Choices): Choices {
  const sets = new Set(
    [...form.querySelectorAll<HTMLInputElement>('input[name^="item:"]')].map(({ name }) => questionOf(name)),
  );
  const gone = [...sets].filter(
    (question) => Object.hasOwn(before, question) && !Object.hasOwn(now, question),
  );
  return Object.fromEntries(gone.map((question) => [question, answerOf([])]));
}

/** Texts that were taken away. */
function cleared(form: HTMLFormElement, before: Choices): Choices {
  const texts = [...form.querySelectorAll('textarea')].filter(({ value }) => value.trim() === '');
  const gone = texts
    .map(({ name }) => questionOf(name))
    .filter((question) => Object.hasOwn(before, question));
  return Object.fromEntries(gone.map((question) => [question, '']));
}

/** Puts choices into a form that the browser keeps: radios, checkboxes and texts. */
export function fillForm(form: HTMLFormElement | null, choices: Choices): void {
  if (form === null) return;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    const choice = choices[questionOf(field.name)];
    if (choice === undefined) continue;
    if (field instanceof HTMLTextAreaElement) fillText(field, choice);
    else if (field.type === 'radio') field.checked = field.value === choice;
    else if (field.type === 'checkbox') field.checked = itemsOf(choice).includes(field.value);
  }
}

/** A text that is there already is left alone, with its cursor and the space that was just typed; so is one that is being written. */
function fillText(field: HTMLTextAreaElement, text: string): void {
  if (field.value.trim() !== text && !isWritten(field)) field.value = text;
}

function isWritten(field: HTMLTextAreaElement): boolean {
  return field === document.activeElement && document.hasFocus();
}

/** Takes the choices for questions out of a form. */
export function clearForm(form: HTMLFormElement | null, questions: readonly string[]): void {
  if (form === null) return;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (!questions.includes(questionOf(field.name))) continue;
    if (field instanceof HTMLTextAreaElement) fillText(field, '');
    else if (field.type !== 'hidden') field.checked = false;
  }
}

function questionOf(fieldName: string): string {
  return fieldName.slice(fieldName.indexOf(':') + 1);
}
