import '../ui/field.css';
import './desk.css';
import './welcome.css';
import './export.css';
import type { Class } from '@/domain/class';
import type { GradeMeasure } from '@/domain/grades';
import { classPage } from '@/domain/teacher-pages';
import { ClassNav } from './class-nav';
import { Crumbs } from './crumbs';
import { DataDictionary } from './data-dictionary';
import { ExportGrades } from './export-grades';
import { ExportReports } from './export-reports';
import { ExportTables } from './export-tables';
import { SimulatedTag } from './simulated-tag';

export interface ExportDeskProps {
  readonly shown: Class;
  /** Whether the tables hold nicknames and own words. */
  readonly withNames: boolean;
  readonly measure: GradeMeasure;
}

/** Everything of a class as files: what each holds, and for whom it is. */
export function ExportDesk({ shown, withNames, measure }: ExportDeskProps) {
  const { id, name, isSample } = shown;
  return (
    <main id="main" className="wrap desk export">
      <header className="desk-head">
        <div>
          <Crumbs steps={[{ href: classPage(id), name, isSample }]} />
          <h1>Export {isSample ? <SimulatedTag /> : null}</h1>
        </div>
      </header>
      <ClassNav classId={id} current="export" />
      <ExportTables classId={id} withNames={withNames} measure={measure} />
      <ExportGrades classId={id} withNames={withNames} measure={measure} />
      <ExportReports classId={id} />
      <DataDictionary classId={id} />
    </main>
  );
}
