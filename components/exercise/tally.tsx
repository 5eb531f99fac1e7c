import './tally.css';
import type { KindTally } from '@/domain/check';
import { Glyph, KindName, kindClass } from '../ui/kind';

/** The result by kind: never one total alone. One square is one statement, a filled one matches the key. */
export function Tally({ rows }: { rows: readonly KindTally[] }) {
  if (rows.length === 0) return null;
  return (
    <table className="tally">
      <caption>By kind, as the key has it. A filled square is a statement that matches.</caption>
      <thead className="sr">
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">Match the key</th>
          <th scope="col">At the first try</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">
              <KindName kind={row.kind} />
            </th>
            <td>
              <Units row={row} />
              <span className="num">
                <b>
                  {row.matches} of {row.statements}
                </b>{' '}
                match the key
              </span>
            </td>
            <td className="first num">{row.firstMatches} at the first try</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Units({ row }: { row: KindTally }) {
  const squares = Array.from({ length: row.statements }, (_, index) => index);
  return (
    <span className="units" aria-hidden="true">
      {squares.map((square) => (
        <span key={square} className={`unit k ${kindClass(row.kind)} ${square < row.matches ? 'full' : ''}`}>
          {square < row.matches ? <Glyph /> : null}
        </span>
      ))}
    </span>
  );
}
