import type { ReactNode } from 'react';
import type { Class } from '@/domain/class';
import { classPage, reportPage } from '@/domain/teacher-pages';
import { ClassNav } from '../classroom/class-nav';
import { Crumbs } from '../classroom/crumbs';
import { SimulatedTag } from '../classroom/simulated-tag';
import { PrintButton } from '../paper/print-button';

interface ReportHeadProps {
  readonly shown: Class;
  readonly title: ReactNode;
  /** Whether this is a page below the report. */
  readonly isBelow?: boolean;
  readonly children?: ReactNode;
}

/** What stands above every page of a report. */
export function ReportHead({ shown, title, isBelow = false, children }: ReportHeadProps) {
  const { id, name, isSample } = shown;
  const steps = [{ href: classPage(id), name, isSample }];
  return (
    <>
      <header className="desk-head">
        <div>
          <Crumbs
            steps={isBelow ? [...steps, { href: reportPage(id), name: 'Report', isSample: false }] : steps}
          />
          <h1>
            {title} {isSample ? <SimulatedTag /> : null}
          </h1>
        </div>
        <div className="acts">
          {children}
          <PrintButton />
        </div>
      </header>
      <ClassNav classId={id} current="report" />
    </>
  );
}

/** Hides the names of students, or shows them: the server leaves hidden ones out. */
export function NamesForm({ page, areHidden }: { page: string; areHidden: boolean }) {
  return (
    <form method="post" action="/api/teach/names">
      <input type="hidden" name="back" value={page} />
      <button className="btn line small" type="submit" name="names" value={areHidden ? 'shown' : 'hidden'}>
        {areHidden ? 'Show names' : 'Hide names'}
      </button>
    </form>
  );
}
