import '../ui/field.css';
import './desk.css';
import './welcome.css';
import './key-report.css';
import type { Class } from '@/domain/class';
import { exportFile } from '@/domain/export-addresses';
import type { ReportShown } from '@/domain/key-report-view';
import { classPage, exportPage } from '@/domain/teacher-pages';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';
import { KeyReportEntry } from './key-report-entry';
import { SimulatedTag } from './simulated-tag';

interface KeyReportDeskProps {
  readonly shown: Class;
  readonly entries: readonly ReportShown[];
}

/** What the course's authors would be told, to read before it is saved. */
export function KeyReportDesk({ shown, entries }: KeyReportDeskProps) {
  const { id, name, isSample } = shown;
  return (
    <main id="main" className="wrap desk key-report">
      <header className="desk-head">
        <div>
          <Crumbs
            steps={[
              { href: classPage(id), name, isSample },
              { href: exportPage(id), name: 'Export' },
            ]}
          />
          <h1>Report on the key {isSample ? <SimulatedTag /> : null}</h1>
        </div>
      </header>
      <ClassNav classId={id} current="export" />
      <p className="key-report-lead">
        Where many classes dispute an entry of the key, its authors should mend it. This report holds no names
        of students, classes or schools. It is sent to nobody: you save it and pass it on.
      </p>
      {entries.length === 0 ? (
        <p className="meta">Your class disputes no entry of the key, so there is nothing to report yet.</p>
      ) : (
        <form method="get" action={exportFile(id, 'key-report.json')}>
          <p className="key-report-warning">
            Reasons are written by people, and can name somebody. They go along only where you tick them, once
            you have read them. In a small class an argument alone can tell who made it.
          </p>
          {entries.map((entry) => (
            <KeyReportEntry key={entry.reported.statement} entry={entry} />
          ))}
          <p className="row key-report-acts">
            <button type="submit" className="btn">
              Save as JSON
            </button>
            <button type="submit" className="btn line" formAction={exportFile(id, 'key-report.csv')}>
              Save as CSV
            </button>
          </p>
          <p className="meta">JSON is what the authors add up. CSV is for reading.</p>
        </form>
      )}
    </main>
  );
}
