import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-404';
import { StatementReportDesk } from '@/components/report/statement-report-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { selectStatementReport } from '@/server/classroom/statement-report';
import { reportAskedBy } from '../../asked';

export const metadata: Metadata = { title: 'Report on a statement' };

/** How a class answered one statement. */
export default async function StatementReportPage({
  params,
}: {
  params: Promise<{ class: string; statement: string }>;
}) {
  const ids = await params;
  const asked = await reportAskedBy(ids.class);
  const view = await orNotFound(selectStatementReport(asked, ids.statement));
  return (
    <TeacherPage current="/teach">
      <StatementReportDesk view={view} areNamesHidden={asked.isNameless} />
    </TeacherPage>
  );
}
