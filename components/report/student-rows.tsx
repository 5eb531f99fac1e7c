// biome-ignore-all lint/a11y/noRedundantRoles: on a phone each row is a block, and a browser may then forget that it is a row
import '../classroom/splits.css';
import type { Verdict } from '@/domain/check';
import { countOf } from '@/domain/count-of';
import type { Kind } from '@/domain/kind';
import type { StudentRow } from '@/domain/report-view';
import { statementReportPage } from '@/domain/teacher-pages';
import { verdictNames } from '@/domain/verdict-names';
import { KindName } from '../ui/kind';
import { KeyTag } from './key-tag';

/** Every statement with the first answer and the last, and what the key says. */
export function StudentRows({ classId, rows }: { classId: string; rows: readonly StudentRow[] }) {
  return (
    <section className="desk-part" aria-labelledby="rows-h">
      <h2 id="rows-h">Answers, first and last</h2>
      <p>{inWords(rows)}</p>
      <table className="splits rep-answers" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {['Statement', 'First', 'Last', 'The key'].map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.statement.id} classId={classId} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ classId, row }: { classId: string; row: StudentRow }) {
  const { statement, first, last, firstVerdict, lastVerdict, isSureMiss, isKeyToCheck } = row;
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <a className="rep-q" href={statementReportPage(classId, statement.id)}>
          <span className="says">{statement.quote}</span>
        </a>
        <span className="tiny">{statement.place}</span>
        {isKeyToCheck ? <KeyTag isRuled={statement.isRuled} /> : null}
      </th>
      <td role="cell" data-h="First: ">
        <Given kind={first} verdict={firstVerdict} />
        {isSureMiss ? <span className="tiny rep-sure">was sure</span> : null}
      </td>
      <td role="cell" data-h="Last: ">
        {first === last ? (
          <span className="tiny">the same</span>
        ) : (
          <Given kind={last} verdict={lastVerdict} />
        )}
      </td>
      <td role="cell" data-h="The key: ">
        <KindName kind={statement.key} />
        {statement.alsoAccepts === null ? null : (
          <>
            {' '}
            or <KindName kind={statement.alsoAccepts} />
          </>
        )}
      </td>
    </tr>
  );
}

function Given({ kind, verdict }: { kind: Kind; verdict: Verdict }) {
  return (
    <>
      <KindName kind={kind} /> <span className="tiny">{verdictNames[verdict]}</span>
    </>
  );
}

function inWords(rows: readonly StudentRow[]): string {
  const scored = rows.filter(({ statement }) => statement.alsoAccepts === null);
  const [first, last] = [
    scored.filter(({ firstVerdict }) => firstVerdict === 'matches').length,
    scored.filter(({ lastVerdict }) => lastVerdict === 'matches').length,
  ];
  const sure = rows.filter(({ isSureMiss }) => isSureMiss).length;
  const matched = `Of ${scored.length} with one reading, ${first} matched first and ${last} last.`;
  if (sure === 0) return matched;
  return `${matched} ${countOf(sure, 'first answer')} did not match and ${sure === 1 ? 'was' : 'were'} said with “sure”.`;
}
