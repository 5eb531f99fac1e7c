import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { KeyReportDesk } from '@/components/classroom/key-report-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { selectClassData } from '@/server/classroom/export/class-data';
import { reportShown } from '@/server/classroom/export/report-shown';
import { openDatabase } from '@/server/db/database';

export const metadata: Metadata = { title: 'Report on the key' };

interface KeyReportPageProps {
  readonly params: Promise<{ class: string }>;
}

export default async function KeyReportPage({ params }: KeyReportPageProps) {
  const teacher = await teacherOrSignIn(await headers());
  const { db } = await openDatabase();
  const data = await orNotFound(selectClassData(db, teacher.id, (await params).class, true));
  return (
    <TeacherPage current="/teach">
      <KeyReportDesk shown={data.shown} entries={reportShown(data)} />
    </TeacherPage>
  );
}
