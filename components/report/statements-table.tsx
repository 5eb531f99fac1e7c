// biome-ignore-all lint/a11y/noRedundantRoles: on a phone each row is a block, and a browser may then forget that it is a row
import '../classroom/splits.css';
import { fewestForDiscrimination } from '@/domain/discrimination';
import { keysOf } from '@/domain/live-grid';
import { signed } from '@/domain/look-first-words';
import type { ReportRow, ReportSort } from '@/domain/report-view';
import { reportPage, statementReportPage } from '@/domain/teacher-pages';
import { SplitBar } from '../classroom/split-bar';
import { KeyTag } from './key-tag';

interface StatementsTableProps {
  readonly classId: string;
  readonly assignment: string | null;
  readonly rows: readonly ReportRow[];
  readonly sort: ReportSort;
}

const sorts = [
  ['look', 'What needs a look'],
  ['course', 'Order of the course'],
  ['key', 'Least matches'],
  ['sure', 'Most sure misses'],
] as const;

const columns = ['First answers', 'Match first', 'Match last', 'Sure, not yet'] as const;

/** Below so many answers, a row says that it has few. */
const few = 8;

/** Every statement that was answered. Its order is a link, so that it works without a script. */
export function StatementsTable({ classId, assignment, rows, sort }: StatementsTableProps) {
  // In a class of fewer than 30 the column would be empty.
  const hasApart = rows.some(({ item }) => item.discrimination !== null);
  return (
    <section className="desk-part" id="statements" aria-labelledby="statements-h">
      <h2 id="statements-h">Statements</h2>
      <nav className="rep-sorts" aria-label="Order of the statements">
        {sorts.map(([name, says]) => (
          <a
            key={name}
            href={`${reportPage(classId)}?sort=${name}${assignment === null ? '' : `&assignment=${assignment}`}#statements`}
            aria-current={name === sort ? 'true' : undefined}
          >
            {says}
          </a>
        ))}
      </nav>
      <table className="splits rep-statements" role="table">
        <caption className="sr">Statements with the number of students who gave each kind first</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Statement
            </th>
            {[...columns, ...(hasApart ? ['Tells apart'] : [])].map((column, index) => (
              <th key={column} role="columnheader" scope="col" className={index === 0 ? '' : 'n'}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.statement.id} {...{ classId, row, hasApart }} />
          ))}
        </tbody>
      </table>
      <p className="tiny">
        The line under a bar is the key. How far a statement tells students apart is shown from{' '}
        {fewestForDiscrimination} students on; with fewer it moves too much by chance.
      </p>
    </section>
  );
}

interface RowProps {
  readonly classId: string;
  readonly row: ReportRow;
  readonly hasApart: boolean;
}

function Row({ classId, row: { item, statement }, hasApart }: RowProps) {
  const { answered, firstAccepted, lastAccepted, sureMisses, rated, discrimination } = item;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a className="rep-q" href={statementReportPage(classId, statement.id)}>
          <span className="says">{statement.quote}</span>
        </a>
        <span className="tiny">
          {statement.place}
          {answered < few ? ', few answers' : ''}
          {item.isScored ? '' : ', two readings'}
        </span>
        {item.isKeyToCheck ? <KeyTag isRuled={statement.isRuled} /> : null}
      </th>
      <td role="cell">
        <SplitBar counts={item.first} keys={keysOf(statement)} />
      </td>
      <td role="cell" className="n num" data-l=" match first">
        {firstAccepted} of {answered}
      </td>
      <td role="cell" className="n num" data-l=" match last">
        {lastAccepted} of {answered}
      </td>
      <td role="cell" className={rated === 0 ? 'n num none' : 'n num'} data-l=" sure, not yet">
        {rated === 0 ? '–' : `${sureMisses.length} of ${rated}`}
      </td>
      {hasApart ? (
        <td role="cell" className="n num" data-l=" tells apart">
          {discrimination === null ? '–' : signed(discrimination)}
        </td>
      ) : null}
    </tr>
  );
}
