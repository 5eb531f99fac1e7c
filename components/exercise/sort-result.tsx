import type { Ref } from 'react';
import type { CheckedExercise } from '@/domain/feedback';
import { notScoredInWords, outcomeInWords, outcomeOf } from '@/domain/result';
import { Tally } from './tally';

/** The result of a check: in words, then by kind. Focus goes to its heading. */
export function SortResult({ checked, ref }: { checked: CheckedExercise; ref: Ref<HTMLHeadingElement> }) {
  const outcome = outcomeOf(checked);
  const rest = notScoredInWords(outcome);
  return (
    <div className="sum">
      <h4 ref={ref} tabIndex={-1}>
        {outcomeInWords(outcome)}
      </h4>
      {rest === '' ? null : <p className="meta">{rest}</p>}
      <Tally rows={checked.byKind} />
    </div>
  );
}
