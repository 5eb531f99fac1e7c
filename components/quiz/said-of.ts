import { isKind, kindNames } from '@/domain/kind';
import { inWords } from '@/domain/number-words';
import { isSureness, surenessNames } from '@/domain/sureness';

/** What a choice in a quiz has changed, for the live region: “Official denial.” */
export function saidOf(target: EventTarget): string {
  if (!(target instanceof HTMLInputElement)) return '';
  const { value, name, form } = target;
  if (target.type === 'radio' && isKind(value)) return `${kindNames[value]}.`;
  if (target.type === 'radio' && isSureness(value)) return `${surenessNames[value]}.`;
  const marked = form?.querySelectorAll(`input[name="${CSS.escape(name)}"]:checked`).length ?? 0;
  return `Marked: ${inWords(marked)} ${marked === 1 ? 'phrase' : 'phrases'}.`;
}
