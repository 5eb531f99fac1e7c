import type { FirstOutcome, ListedGroup } from '@/domain/quiz-list';
import type { DeckStatement } from '../../exercise/deck-statement';
import type { StatementLink } from './plain-click';
import { StatementRow } from './statement-row';

interface EachStatementProps {
  readonly statements: readonly DeckStatement[];
  readonly groups: readonly ListedGroup[];
  /** Whether nothing of the quiz is scored: then every reason is open. */
  readonly isUnscored: boolean;
  readonly linkTo: (index: number) => StatementLink;
}

const groupNames: Readonly<Record<FirstOutcome, string>> = {
  'sure-miss': 'Sure, and the first answer does not match',
  miss: 'The first answer does not match',
  'two-readings': 'Two readings hold',
  match: 'The first answer matches',
  'not-answered': 'Not answered',
};

/** Where nothing is scored: each statement has two readings, and an answer can be neither. */
const unscoredNames: Readonly<Partial<Record<FirstOutcome, string>>> = {
  'sure-miss': 'Sure, and neither of the two readings',
  miss: 'Neither of the two readings',
};

/** Every statement of the quiz, what was held for sure and did not match first. */
export function EachStatement({ statements, groups, isUnscored, linkTo }: EachStatementProps) {
  const comesBack = groups.some(
    ({ outcome, statements: own }) =>
      (outcome === 'sure-miss' || outcome === 'miss') && own.some(({ feedback }) => feedback?.misconception),
  );
  return (
    <section className="rep-part rep-each" aria-labelledby="rep-each">
      <h3 id="rep-each">Each statement</h3>
      {comesBack ? (
        <p className="meta comes-back">What did not match comes back under Due today, on this device.</p>
      ) : null}
      {groups.map(({ outcome, statements: own }) => (
        <section key={outcome} aria-labelledby={`rep-${outcome}`}>
          <h4 id={`rep-${outcome}`}>
            {(isUnscored ? unscoredNames[outcome] : undefined) ?? groupNames[outcome]}{' '}
            <span className="of num">{own.length}</span>
          </h4>
          <ul>
            {own.flatMap(({ index, id, feedback }) => {
              const statement = statements[index];
              if (statement === undefined) return [];
              const isOpen = outcome === 'sure-miss' || isUnscored;
              return [
                <StatementRow
                  key={id}
                  {...{ statement, feedback, outcome, isOpen }}
                  number={index + 1}
                  link={linkTo(index)}
                />,
              ];
            })}
          </ul>
        </section>
      ))}
    </section>
  );
}
