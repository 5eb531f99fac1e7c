import type { Ref } from 'react';
import type { CheckedExercise } from '@/domain/feedback';
import { Tally } from './tally';

/** The result of a check: in words, then by kind. Focus goes to its heading. */
export function SortResult({
  checked,
  Heading,
  ref,
}: {
  checked: CheckedExercise;
  Heading: 'h2' | 'h4';
  ref: Ref<HTMLHeadingElement>;
}) {
  return (
    <div className="sum">
      <Heading className="outcome" ref={ref} tabIndex={-1}>
        {checked.result}
      </Heading>
      {checked.notScored === '' ? null : <p className="meta">{checked.notScored}</p>}
      <Tally rows={checked.byKind} />
    </div>
  );
}
