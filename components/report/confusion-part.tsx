import '../classroom/split-figures.css';
import type { ConfusionRow } from '@/domain/confusion';
import { tooFewInWords } from '@/domain/confusion';
import { kindNames, kinds } from '@/domain/kind';
import { SplitBar } from '../classroom/split-bar';
import { KindMark, KindName } from '../ui/kind';

/** Which kinds get mixed up: a bar for each kind that the key has, and the same as a table. */
export function ConfusionPart({ rows }: { rows: readonly ConfusionRow[] }) {
  return (
    <section className="desk-part" id="kinds" aria-labelledby="kinds-h">
      <h2 id="kinds-h">Which kinds get mixed up</h2>
      {rows.length === 0 ? (
        <p className="too-few">No answers to statements with one reading yet.</p>
      ) : (
        <>
          <p className="meta">
            Down the side what the key says, along the bar what was answered first. Statements with two
            readings are left out.
          </p>
          <div className="rep-pair">
            <Bars rows={rows} />
            <Matrix rows={rows} />
          </div>
        </>
      )}
    </section>
  );
}

function Bars({ rows }: { rows: readonly ConfusionRow[] }) {
  return (
    <ul className="rep-bars">
      {rows.map((row) => (
        <li key={row.kind}>
          <KindName kind={row.kind} />
          <SplitBar counts={row.called} keys={[row.kind]} />
          {tooFewInWords(row) === '' ? null : (
            <p className="tiny">Fewer than five answers: too few to tell.</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Matrix({ rows }: { rows: readonly ConfusionRow[] }) {
  return (
    <table className="matrix">
      <caption className="tiny">First answers by what the key says</caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              <KindMark kind={kind} size="s" />
              <span className="sr">{kindNames[kind]}</span>
            </th>
          ))}
          <th scope="col">Answers</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ kind: key, called, statements }) => (
          <tr key={key}>
            <th scope="row">{kindNames[key]}</th>
            {kinds.map((kind) => (
              <td key={kind} className={kind === key ? 'num diag' : 'num'}>
                {called[kind]}
              </td>
            ))}
            <td className="num">{statements}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
