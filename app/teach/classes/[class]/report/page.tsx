import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-404';
import { ClassReportDesk } from '@/components/report/class-report-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { isReportSort } from '@/domain/report-view';
import { selectClassReport } from '@/server/classroom/class-report';
import { reportAskedBy } from './asked';

export const metadata: Metadata = { title: 'Report' };

interface ReportPageProps {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What a class understood. No name is on it. */
export default async function ReportPage({ params, searchParams }: ReportPageProps) {
  const asked = await reportAskedBy((await params).class);
  const { assignment, sort } = await searchParams;
  const only = typeof assignment === 'string' && assignment !== '' ? assignment : null;
  const view = await orNotFound(selectClassReport(asked, only));
  return (
    <TeacherPage current="/teach">
      <ClassReportDesk view={view} sort={isReportSort(sort) ? sort : 'look'} />
    </TeacherPage>
  );
}
