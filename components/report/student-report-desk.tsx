import '../classroom/desk.css';
import './report.css';
import './report-print.css';
import { countOf } from '@/domain/count-of';
import type { AssignmentAnswered, StudentReport } from '@/domain/report-view';
import { studentPage, studentReportPage } from '@/domain/teacher-pages';
import { KindPatterns } from '../classroom/split-bar';
import { KindShapes } from '../quiz/report/kind-shapes';
import { ConfusionPart } from './confusion-part';
import { FiguresMeaning } from './figures-meaning';
import { IdeasPart } from './ideas-part';
import { LeanPart } from './lean-part';
import { NamesForm, ReportHead } from './report-head';
import { StudentRows } from './student-rows';

interface StudentReportDeskProps {
  readonly view: StudentReport;
  readonly areNamesHidden: boolean;
}

/** What the answers of one student say: about answers, and never about the student. */
export function StudentReportDesk({ view, areNamesHidden }: StudentReportDeskProps) {
  const { shown, student, report, rows } = view;
  return (
    <main id="main" className="wrap desk report">
      <KindShapes />
      <KindPatterns />
      <ReportHead shown={shown} title={student.name} isBelow>
        <NamesForm page={studentReportPage(shown.id, student.id)} areHidden={areNamesHidden} />
      </ReportHead>
      <p className="meta rep-from">
        {countOf(report.answers, 'statement')} answered.{' '}
        {areNamesHidden ? null : <a href={studentPage(shown.id, student.id)}>What was sent</a>}
      </p>
      <div className="rep-parts">
        <Unanswered assignments={view.assignments} />
        {rows.length === 0 ? (
          <p className="too-few">No kind of a statement was chosen yet, so there is nothing to report.</p>
        ) : (
          <>
            <StudentRows classId={shown.id} rows={rows} />
            <IdeasPart ideas={report.ideas} isOne />
            <ConfusionPart rows={report.confusion} />
            <LeanPart detection={report.detection} />
          </>
        )}
      </div>
      <FiguresMeaning />
    </main>
  );
}

function Unanswered({ assignments }: { assignments: readonly AssignmentAnswered[] }) {
  const open = assignments.filter(({ answered, all }) => answered < all);
  if (assignments.length === 0) return null;
  return (
    <section className="desk-part" aria-labelledby="open-h">
      <h2 id="open-h">Not answered</h2>
      {open.length === 0 ? (
        <p>Every question of every assignment is answered.</p>
      ) : (
        <ul className="rep-open">
          {open.map(({ id, title, answered, all }) => (
            <li key={id}>
              {title}: {all - answered} of {countOf(all, 'question')} not answered
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
