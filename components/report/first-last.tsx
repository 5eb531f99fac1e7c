import '../classroom/split-figures.css';
import { countOf } from '@/domain/count-of';
import type { ItemReport } from '@/domain/item-report';
import { kinds } from '@/domain/kind';
import { keysOf } from '@/domain/live-grid';
import type { ReportedStatement } from '@/domain/report-view';
import { SplitBar } from '../classroom/split-bar';
import { KindName } from '../ui/kind';

interface FirstLastProps {
  readonly item: ItemReport;
  readonly statement: ReportedStatement;
}

/** The kinds that were given first and last: two bars, and the same as a table. */
export function FirstLast({ item, statement }: FirstLastProps) {
  const { answered, first, last, firstAccepted, lastAccepted, toKey, awayFromKey } = item;
  const keys = keysOf(statement);
  return (
    <section className="desk-part" aria-labelledby="answers-h">
      <h2 id="answers-h">First and last answers</h2>
      <p>
        {countOf(answered, 'student')} answered. {firstAccepted} matched first, {lastAccepted} last: {toKey}{' '}
        moved to the key, {awayFromKey} away from it.
      </p>
      <div className="rep-pair">
        <ul className="rep-bars narrow">
          <li>
            <b>First</b>
            <SplitBar counts={first} keys={keys} />
          </li>
          <li>
            <b>Last</b>
            <SplitBar counts={last} keys={keys} />
          </li>
        </ul>
        <table className="matrix rep-first-last">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">First</th>
              <th scope="col">Share</th>
              <th scope="col">Last</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  <KindName kind={kind} /> {keys.includes(kind) ? 'the key' : ''}
                </th>
                <td className="num">{first[kind]}</td>
                <td className="num">{shareOf(first[kind], answered)}</td>
                <td className="num">{last[kind]}</td>
                <td className="num">{shareOf(last[kind], answered)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function shareOf(count: number, all: number): string {
  return `${Math.round((100 * count) / all)} %`;
}
