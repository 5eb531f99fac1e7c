import '../classroom/desk.css';
import '../ui/field.css';
import './report.css';
import './report-print.css';
import { countOf } from '@/domain/count-of';
import type { ClassReport, ReportSort } from '@/domain/report-view';
import { sortedRows } from '@/domain/report-view';
import { reportPage } from '@/domain/teacher-pages';
import { KindPatterns } from '../classroom/split-bar';
import { KindShapes } from '../quiz/report/kind-shapes';
import { AgreementPart } from './agreement-part';
import { ConfusionPart } from './confusion-part';
import { FiguresMeaning } from './figures-meaning';
import { IdeasPart } from './ideas-part';
import { LeanPart } from './lean-part';
import { LookList } from './look-list';
import { OverTimePart } from './over-time-part';
import { ReportHead } from './report-head';
import { StatementsTable } from './statements-table';

/** What a class understood, the most urgent first. */
export function ClassReportDesk({ view, sort }: { view: ClassReport; sort: ReportSort }) {
  const { shown, report, rows, assignment } = view;
  const statements = new Map(rows.map(({ statement }) => [statement.id, statement]));
  return (
    <main id="main" className="wrap desk report">
      <KindShapes />
      <KindPatterns />
      <ReportHead shown={shown} title="Report" />
      <Filter view={view} sort={sort} />
      {rows.length === 0 ? (
        <p className="too-few">No kind of a statement was chosen here yet, so there is nothing to report.</p>
      ) : (
        <>
          <p className="meta rep-from">
            From {countOf(report.answers, 'answer')} of {countOf(report.students, 'student')} to{' '}
            {countOf(rows.length, 'statement')}.
          </p>
          <div className="rep-parts">
            <LookList classId={shown.id} look={view.look} statementOf={(id) => statements.get(id) ?? null} />
            <StatementsTable classId={shown.id} rows={sortedRows(rows, sort)} {...{ assignment, sort }} />
            <ConfusionPart rows={report.confusion} />
            <LeanPart detection={report.detection} />
            <AgreementPart agreement={view.agreement} />
            <IdeasPart ideas={report.ideas} />
            <OverTimePart overTime={view.overTime} />
          </div>
        </>
      )}
      <FiguresMeaning />
    </main>
  );
}

function Filter({ view: { shown, assignments, assignment }, sort }: { view: ClassReport; sort: ReportSort }) {
  if (assignments.length === 0) return null;
  return (
    <form className="rep-filter" method="get" action={reportPage(shown.id)}>
      <input type="hidden" name="sort" value={sort} />
      <label>
        <span className="label">Answers for</span>
        <select className="input" name="assignment" defaultValue={assignment ?? ''}>
          <option value="">Everything</option>
          {assignments.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button className="btn line" type="submit">
        Show
      </button>
    </form>
  );
}
