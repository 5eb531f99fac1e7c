import { triedName } from '@/domain/answer-fields';
import type { Answers } from '@/domain/answers';

/** The tries so far, as fields of the form, so that a check without a script knows them. */
export function TriedFields({ answers }: { answers: Answers }) {
  return Object.entries(answers).flatMap(([id, tries]) =>
    tries.map((answer, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: tries are only ever added at the end
      <input key={`${id} ${index}`} type="hidden" name={triedName(id)} value={answer} />
    )),
  );
}
