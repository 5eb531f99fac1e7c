import { kindNames } from '@/domain/kind';
import type { LiveColumn, LiveRow } from '@/domain/live-grid';
import { nameOf, rowInWords } from '@/domain/live-grid';
import type { WorkNow } from '@/domain/live-standing';
import { standingInWords, standingOf } from '@/domain/live-standing';
import { Icon } from '../ui/icon';
import { KindMark } from '../ui/kind';
import { LiveCellMark } from './live-cell';

interface GridProps extends WorkNow {
  readonly rows: readonly LiveRow[];
  /** Where names are hidden a class may be looking: then the key is hidden too. */
  readonly isNameless: boolean;
}

/** Students by statements. In the order of joining, and never of results. */
export function LiveGrid({ columns, rows, isNameless, ...work }: GridProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a region that scrolls, within a section that has a heading
    <div
      className="grid-box"
      role="region"
      aria-label="Grid of students and statements"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
    >
      <table className="grid">
        <caption className="sr">Students by statements</caption>
        <Head columns={columns} isNameless={isNameless} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.student} row={row} work={{ ...work, columns }} />
          ))}
        </tbody>
        <Foot {...{ columns, rows, isNameless }} />
      </table>
    </div>
  );
}

function Head({ columns, isNameless }: Pick<GridProps, 'columns' | 'isNameless'>) {
  const groups = [...Map.groupBy(columns, ({ exercise }) => exercise)];
  return (
    <thead>
      {groups.length < 2 ? null : (
        <tr className="g-ex">
          <td className="g-n" />
          {groups.map(([exercise, own]) => (
            <th key={exercise} scope="colgroup" colSpan={own.length} title={own[0]?.title}>
              <span>{own[0]?.title}</span>
            </th>
          ))}
          <td />
        </tr>
      )}
      <tr>
        <th scope="col" className="g-n">
          Student
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" title={column.asked?.quote ?? column.title}>
            <span className="num">{column.label}</span>
            {isNameless ? null : <ColumnKey column={column} />}
          </th>
        ))}
        <th scope="col" className="g-s">
          In words
        </th>
      </tr>
    </thead>
  );
}

function ColumnKey({ column: { asked, title } }: { column: LiveColumn }) {
  if (asked === null) return <span className="sr">{title}</span>;
  if (asked.alsoAccepts !== null)
    return (
      <>
        <Icon name="both" />
        <span className="sr">two readings</span>
      </>
    );
  return (
    <>
      <KindMark kind={asked.key} size="s" />
      <span className="sr">{kindNames[asked.key]}</span>
    </>
  );
}

function NoCount({ why }: { why: string }) {
  return (
    <>
      <span className="sr">{why}</span>
      <span aria-hidden="true">–</span>
    </>
  );
}

function Row({ row, work }: { row: LiveRow; work: WorkNow }) {
  const standing = standingOf(row, work);
  const needs = standing.type === 'stuck' || standing.type === 'quiet';
  return (
    <tr>
      <th scope="row" className="g-n">
        {nameOf(row)}
      </th>
      {work.columns.map((column, index) => {
        const cell = row.cells[index];
        return cell === undefined ? <td key={column.id} /> : <LiveCellMark key={column.id} cell={cell} />;
      })}
      <td className="g-s num">
        {rowInWords(row)}
        {needs ? <b className="needs"> · {standingInWords(standing)}</b> : null}
      </td>
    </tr>
  );
}

/** How many match tells the key to who knows what was chosen: it is hidden with it. */
function Foot({ columns, rows, isNameless }: Omit<GridProps, 'now' | 'isAtWork'>) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className="g-n">
          Match the key
        </th>
        {columns.map(({ id, asked, isWritten }, index) => {
          const isScored = (asked === null || asked.alsoAccepts === null) && !isWritten;
          const matching = rows.filter(({ cells }) => cells[index]?.state === 'matches').length;
          return (
            <td key={id} className="num">
              {isNameless ? <NoCount why="hidden" /> : isScored ? matching : <NoCount why="not scored" />}
            </td>
          );
        })}
        <td />
      </tr>
    </tfoot>
  );
}
