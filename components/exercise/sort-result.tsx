import type { Ref } from 'react';
import type { CheckedExercise } from '@/domain/feedback';
import { notScoredInWords, outcomeInWords, outcomeOf } from '@/domain/result';
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
  const outcome = outcomeOf(checked);
  const rest = notScoredInWords(outcome);
  return (
    <div className="sum">
      <Heading className="outcome" ref={ref} tabIndex={-1}>
        {outcomeInWords(outcome)}
      </Heading>
      {rest === '' ? null : <p className="meta">{rest}</p>}
      <Tally rows={checked.byKind} />
    </div>
  );
}
