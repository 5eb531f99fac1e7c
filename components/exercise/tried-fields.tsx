import type { Answers } from '@/domain/answers';

/** The tries so far, as fields of the form, so that a check without a script knows them. */
export function TriedFields({ answers }: { answers: Answers }) {
  return Object.entries(answers).map(([id, tries]) => (
    <input key={id} type="hidden" name={`tried:${id}`} value={tries.join(' ')} />
  ));
}
