import '../classroom/desk.css';
import './report.css';
import './report-print.css';
import { discriminationFigure, keyInWords, sureMissesInWords } from '@/domain/look-first-words';
import type { ReportedEntry, ReportedStudent, StatementReport } from '@/domain/report-view';
import { argumentsPage, statementReportPage, studentReportPage } from '@/domain/teacher-pages';
import { KindPatterns } from '../classroom/split-bar';
import { Quotation } from '../document/quotation';
import { KindShapes } from '../quiz/report/kind-shapes';
import { KindName } from '../ui/kind';
import { FiguresMeaning } from './figures-meaning';
import { FirstLast } from './first-last';
import { KeyTag } from './key-tag';
import { NamesForm, ReportHead } from './report-head';

interface StatementReportDeskProps {
  readonly view: StatementReport;
  readonly areNamesHidden: boolean;
}

/** How a class answered one statement, beside what the key says of it. */
export function StatementReportDesk({ view, areNamesHidden }: StatementReportDeskProps) {
  const { shown, statement, item } = view;
  return (
    <main id="main" className="wrap desk report">
      <KindShapes />
      <KindPatterns />
      <ReportHead shown={shown} title="One statement" isBelow>
        <NamesForm page={statementReportPage(shown.id, statement.id)} areHidden={areNamesHidden} />
      </ReportHead>
      <Statement view={view} />
      <div className="rep-parts">
        <KeySays view={view} />
        {item === null ? (
          <p className="too-few">Nobody has answered this statement yet.</p>
        ) : (
          <>
            <FirstLast item={item} statement={statement} />
            <Misses view={view} item={item} />
          </>
        )}
      </div>
      <FiguresMeaning />
    </main>
  );
}

function Statement({ view: { statement, href, entry, item, shown } }: { view: StatementReport }) {
  return (
    <div className="rep-statement">
      <p className="says">
        <Quotation quote={statement.quote} cues={entry.cues} kind={statement.key} />
      </p>
      <p className="meta">
        <a href={href}>{statement.place}</a>
      </p>
      {item?.isKeyToCheck === true ? (
        <p>
          <KeyTag isRuled={statement.isRuled} /> {keyInWords(item, statement.key)}
        </p>
      ) : null}
      <p>
        <a href={`${argumentsPage(shown.id)}/${encodeURIComponent(statement.id)}`}>
          Arguments and rulings on this statement
        </a>
      </p>
    </div>
  );
}

function KeySays({ view: { statement, entry } }: { view: StatementReport }) {
  return (
    <section className="desk-part" aria-labelledby="key-h">
      <h2 id="key-h">What the key of this class says</h2>
      <p className="rep-kinds-said">
        <KindName kind={statement.key} />
        {statement.alsoAccepts === null ? null : (
          <>
            {' '}
            and <KindName kind={statement.alsoAccepts} />: two readings hold
          </>
        )}
        {statement.isRuled ? ', as you ruled' : ''}
      </p>
      {entry.why.map(({ kind, says }) => (
        <p key={kind}>{says}</p>
      ))}
      <Readings entry={entry} />
    </section>
  );
}

/** What the course adds to its key. */
function Readings({ entry: { otherReading, misconception } }: { entry: ReportedEntry }) {
  if (otherReading === null || misconception === null) return null;
  return (
    <dl className="rep-dl">
      <div>
        <dt>Another reading</dt>
        <dd>{otherReading}</dd>
      </div>
      <div>
        <dt>Usual mix-up</dt>
        <dd>{misconception}</dd>
      </div>
    </dl>
  );
}

function Misses({ view, item }: { view: StatementReport; item: NonNullable<StatementReport['item']> }) {
  const { sureMisses, movedAway, shown } = view;
  return (
    <section className="desk-part" aria-labelledby="misses-h">
      <h2 id="misses-h">Worth a talk</h2>
      <h3>Sure, and not yet</h3>
      <p>{item.rated === 0 ? 'Nobody was asked how sure they were.' : sureMissesInWords(item)}</p>
      <Names classId={shown.id} students={sureMisses} />
      {movedAway.length === 0 ? null : (
        <>
          <h3>Matched first, and not last</h3>
          <Names classId={shown.id} students={movedAway} />
        </>
      )}
      <h3>How far it tells students apart</h3>
      <p>{discriminationFigure(item)}</p>
    </section>
  );
}

function Names({ classId, students }: { classId: string; students: readonly ReportedStudent[] }) {
  if (students.length === 0) return null;
  return (
    <ul className="rep-names">
      {students.map(({ id, name }) => (
        <li key={id}>
          <a href={studentReportPage(classId, id)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
