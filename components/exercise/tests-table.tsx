import type { Choices } from '@/domain/answers';
import type { CheckedTests, RowFeedback } from '@/domain/check-tests';
import { tests } from '@/domain/exercise';
import { cellOf } from '@/domain/question-id';
import { rowOutcome } from '@/domain/row-outcome';
import { KindName } from '../ui/kind';
import type { TestRow } from './test-names';
import { allTests, testNames } from './test-names';
import { TestCell } from './tests-cell';

interface TestsTableProps {
  readonly title: string;
  readonly rows: readonly TestRow[];
  readonly choices: Choices;
  readonly checked: CheckedTests | null;
}

/** A row for each wording, a column for each test. Where it is narrow, a card for each row: the roles are written out because a table that folds loses them. */
export function TestsTable({ title, rows, choices, checked }: TestsTableProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: `display: block` takes the role away
    <table className={checked === null ? 'tests' : 'tests checked'} role="table">
      <caption className="sr">{title}: each wording, and the three tests</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          {['Words', ...tests.map((test) => testNames[test]), allTests].map((name) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <th key={name} role="columnheader" scope="col" className={name === allTests ? 'all' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            choices={choices}
            feedback={checked?.rows.find(({ id }) => id === row.id) ?? null}
          />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, choices, feedback }: { row: TestRow; choices: Choices; feedback: RowFeedback | null }) {
  const chosen = tests.map((test) => {
    const question = cellOf(row.id, test);
    return { test, question, answer: Object.hasOwn(choices, question) ? choices[question] : undefined };
  });
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <tr role="row">
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <th role="rowheader" scope="row">
        <span className="says">{row.words}</span>
        <span className="src-l">{row.place}</span>
      </th>
      {chosen.map(({ test, question, answer }) => (
        <TestCell
          key={test}
          name={testNames[test]}
          words={row.words}
          question={question}
          chosen={answer}
          feedback={feedback?.cells.find((cell) => cell.test === test) ?? null}
        />
      ))}
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <td role="cell" className="all" data-l={allTests}>
        {feedback === null ? (
          <span className="tiny">{ownOutcome[rowOutcome(chosen.map(({ answer }) => answer))]}</span>
        ) : (
          <Outcome row={feedback} />
        )}
      </td>
    </tr>
  );
}

/** Before a check: what the student’s own answers come to, and never a kind. */
const ownOutcome = { open: 'open', no: 'no', 'all-three': 'all three' } as const;

function Outcome({ row: { outcome, kind } }: { row: RowFeedback }) {
  if (outcome === 'open') return <span className="tiny">open</span>;
  if (outcome === 'no') return <span className="meta">no</span>;
  switch (kind) {
    case 'independent-estimate':
      return <KindName kind={kind} />;
    case 'set-aside':
      return <span className="meta">set aside at question 1: the author’s own voice</span>;
    case 'attributed-claim':
    case 'official-denial':
    case null:
      return <span className="meta">no</span>;
  }
}
