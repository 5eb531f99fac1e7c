import type { Ref } from 'react';
import type { KindTally } from '@/domain/check';
import type { CheckedQuiz } from '@/domain/check-quiz';
import { leadInWords } from '@/domain/quiz-lead';
import { firstAndLastInWords } from '@/domain/result';
import { KindName } from '../../ui/kind';

interface EndHeadProps {
  readonly checked: CheckedQuiz | null;
  readonly isUnscored: boolean;
  readonly ref: Ref<HTMLHeadingElement>;
}

/** How the quiz went: the result with the kinds under it, never the one without the others. */
export function EndHead({ checked, isUnscored, ref }: EndHeadProps) {
  const byKind = checked?.byKind ?? [];
  const lead = leadOf(checked, isUnscored);
  return (
    <header className="rep-head">
      <h2 ref={ref} tabIndex={-1}>
        {checked?.result ?? 'Nothing was answered'}
      </h2>
      {byKind.length === 0 ? null : <KindLine byKind={byKind} />}
      {lead === '' ? null : <p className="lead">{lead}</p>}
      {byKind.length === 0 ? null : (
        <p className="meta">
          {[firstAndLastInWords(byKind), checked?.notScored].filter(Boolean).join(' ')} A match means that you
          and the key chose the same kind. It does not say whether a statement is true.
        </p>
      )}
    </header>
  );
}

function leadOf(checked: CheckedQuiz | null, isUnscored: boolean): string {
  if (checked === null) return 'Go back and choose a kind for a statement.';
  if (isUnscored)
    return 'Careful readers differ on these statements, and the key accepts two readings of each. Compare the reasons: which words does each reading hold on to?';
  if (checked.report !== null) return leadInWords(checked.report.confusion);
  return checked.statements.length === 0 ? 'The key shows once the quiz is ended.' : '';
}

function KindLine({ byKind }: { byKind: readonly KindTally[] }) {
  return (
    <ul className="rep-line" aria-label="By kind">
      {byKind.map(({ kind, matches, statements, notAnswered }) => (
        <li key={kind}>
          <KindName kind={kind} />{' '}
          <span className="num">
            <b>
              {matches} of {statements}
            </b>
            {notAnswered === 0 ? '' : `, ${notAnswered} not answered`}
          </span>
        </li>
      ))}
    </ul>
  );
}
