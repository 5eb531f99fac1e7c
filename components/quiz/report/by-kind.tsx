import type { ConfusionRow } from '@/domain/confusion';
import { confusionInWords, tooFewInWords } from '@/domain/confusion';
import { kindNames, kinds } from '@/domain/kind';
import { KindName } from '../../ui/kind';
import { FigureTable } from './figure-table';
import type { Unit } from './unit-plot';
import { UnitPlot } from './unit-plot';

/** What the statements of each kind were called: a row of squares, a sentence, and the table. */
export function ByKind({ confusion }: { confusion: readonly ConfusionRow[] }) {
  return (
    <section className="rep-part" aria-labelledby="rep-kinds">
      <h3 id="rep-kinds">By kind, at the first try</h3>
      <p className="meta">
        One square is one statement. A filled square matches the key. An open one shows the kind that you
        chose.
      </p>
      <ul className="rep-kinds">
        {confusion.map((row) => (
          <KindRow key={row.kind} row={row} />
        ))}
      </ul>
      <FigureTable
        caption="How many statements of each kind you called what, at the first try"
        columns={['The key', 'Claim', 'Denial', 'Estimate', 'Set aside', 'All']}
        rows={confusion.map(({ kind, statements, called }) => ({
          key: kind,
          name: kindNames[kind],
          figures: [...kinds.map((one) => String(called[one])), String(statements)],
        }))}
      />
    </section>
  );
}

function KindRow({ row }: { row: ConfusionRow }) {
  const { kind, statements, called } = row;
  const tooFew = tooFewInWords(row);
  const matches = `${called[kind]} of ${statements}`;
  return (
    <li className="rep-figure">
      <h4>
        <KindName kind={kind} />
        <span className="of num">{matches}</span>
      </h4>
      <UnitPlot units={unitsOf(row)} title={`${kindNames[kind]}: ${matches} squares filled`} />
      <p>
        {confusionInWords(row)}
        {tooFew === '' ? null : <span className="too-few"> {tooFew}</span>}
      </p>
    </li>
  );
}

/** Matches first, then the others in the order of the kinds. */
function unitsOf({ kind, called }: ConfusionRow): Unit[] {
  return [kind, ...kinds.filter((one) => one !== kind)].flatMap((one) =>
    Array.from({ length: called[one] }, () => ({ isMatch: one === kind, kind: one })),
  );
}
