import { countOf } from '@/domain/count-of';
import type { ReportedEntry } from '@/domain/key-report';
import type { ReportShown } from '@/domain/key-report-view';
import { kinds } from '@/domain/kind';
import { decisionNames } from '@/domain/ruling';
import { KindName } from '../ui/kind';
import { AcceptedKinds } from './accepted-kinds';

/** One disputed statement, as the course's authors would read it. */
export function KeyReportEntry({ entry: { quote, place, reported, reasons } }: { entry: ReportShown }) {
  const { statement, key, rulings } = reported;
  return (
    <section className="desk-part" aria-labelledby={`entry-${statement}`}>
      <h2 id={`entry-${statement}`}>{place}</h2>
      <p className="says">{quote}</p>
      <p>
        The key says <AcceptedKinds accepts={key} />.
      </p>
      <Divided reported={reported} />
      {rulings.length === 0 ? null : (
        <ul>
          {rulings.map(({ decision, kind }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same can be ruled twice, and nothing else tells two apart.
            <li key={index}>
              Ruled: {decisionNames[decision].toLowerCase()}, on <KindName kind={kind} />
            </li>
          ))}
        </ul>
      )}
      {reasons.length === 0 ? null : (
        <fieldset className="field ticks-of">
          <legend className="label">Add these reasons?</legend>
          {reasons.map(({ id, of, reason }) => (
            <label key={id} className="tick">
              <input type="checkbox" name="reason" value={id} />
              <span>
                {reason} <span className="meta">{of === 'ruling' ? 'your ruling' : 'a student'}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  );
}

/** How the class divided, and what was argued. */
function Divided({ reported }: { reported: ReportedEntry }) {
  const { students, firstAnswers, arguments: argued } = reported;
  const byKind = new Map(argued.map((one) => [one.kind, one]));
  return (
    <table className="key-report-table">
      <caption>First answers of {countOf(students, 'student')}, and arguments</caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col">First answers</th>
          <th scope="col">Arguments</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              <KindName kind={kind} />
              <Words words={byKind.get(kind)?.words ?? []} />
            </th>
            <td>{firstAnswers[kind]}</td>
            <td>{byKind.get(kind)?.count ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of the statement that arguments rest on. */
function Words({ words }: { words: readonly string[] }) {
  if (words.length === 0) return null;
  return <span className="meta">because of {words.map((one) => `“${one}”`).join(', ')}</span>;
}
