import type { Choices } from '@/domain/answers';
import type { Verdict } from '@/domain/check';
import type { CheckedSort } from '@/domain/check-sort';
import type { StatementFeedback } from '@/domain/feedback';
import type { Kind } from '@/domain/kind';
import type { DeckStatement } from './deck-statement';
import { MatchedSlip, SortSlip, TwoReadingsSlip } from './sort-slip';

interface SlipsProps {
  readonly statements: readonly DeckStatement[];
  readonly places: readonly Kind[];
  readonly choices: Choices;
  readonly checked: CheckedSort | null;
  /** The level of the headings of the groups. */
  readonly Heading: 'h2' | 'h4';
}

/** After a check: what is open to another try first, what matches last and folded. */
const groups: readonly { readonly verdict: Verdict; readonly name: string }[] = [
  { verdict: 'not-yet', name: 'Not yet' },
  { verdict: 'not-answered', name: 'Not answered' },
  { verdict: 'two-readings', name: 'Two readings hold' },
  { verdict: 'matches', name: 'Match the key' },
];

/** The statements of a deck: in its order before a check, grouped by verdict after it. One flat list, so that a statement keeps its radios when it moves. */
export function Slips({ statements, places, choices, checked, Heading }: SlipsProps) {
  function slip(statement: DeckStatement, feedback: StatementFeedback | null) {
    const { id } = statement;
    if (feedback?.verdict === 'matches')
      return <MatchedSlip key={id} statement={statement} feedback={feedback} />;
    if (feedback?.verdict === 'two-readings') {
      return <TwoReadingsSlip key={id} statement={statement} feedback={feedback} />;
    }
    const chosen = Object.hasOwn(choices, id) ? choices[id] : undefined;
    const number = statements.indexOf(statement) + 1;
    return <SortSlip key={id} {...{ statement, number, places, chosen, feedback }} />;
  }

  if (checked === null)
    return <div className="list">{statements.map((statement) => slip(statement, null))}</div>;

  const feedbackOf = new Map(checked.statements.map((feedback) => [feedback.id, feedback]));
  return (
    <div className="list checked">
      {groups.flatMap(({ verdict, name }) => {
        const own = statements.filter(({ id }) => feedbackOf.get(id)?.verdict === verdict);
        if (own.length === 0) return [];
        const heading = (
          <Heading key={verdict} className="group">
            {name}, {own.length === 1 ? '1 statement' : `${own.length} statements`}
          </Heading>
        );
        return [heading, ...own.map((statement) => slip(statement, feedbackOf.get(statement.id) ?? null))];
      })}
    </div>
  );
}
