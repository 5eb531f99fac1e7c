import type { Metadata } from 'next';
import { orNotFound } from '@/app/or-404';
import { StudentReportDesk } from '@/components/report/student-report-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { selectStudentReport } from '@/server/classroom/student-report';
import { reportAskedBy } from '../../asked';

export const metadata: Metadata = { title: 'Report on a student' };

/** What the answers of one student say. */
export default async function StudentReportPage({
  params,
}: {
  params: Promise<{ class: string; student: string }>;
}) {
  const ids = await params;
  const asked = await reportAskedBy(ids.class);
  const view = await orNotFound(selectStudentReport(asked, ids.student));
  return (
    <TeacherPage current="/teach">
      <StudentReportDesk view={view} areNamesHidden={asked.isNameless} />
    </TeacherPage>
  );
}
