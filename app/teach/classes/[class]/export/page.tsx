import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { orNotFound } from '@/app/or-404';
import { teacherOrSignIn } from '@/app/teach/teacher-or-sign-in';
import { ExportDesk } from '@/components/classroom/export-desk';
import { TeacherPage } from '@/components/teach/teacher-page';
import { isGradeMeasure } from '@/domain/grades';
import { openDatabase } from '@/server/db/database';
import { selectClass } from '@/server/db/queries/classes';

export const metadata: Metadata = { title: 'Export' };

interface ExportPageProps {
  readonly params: Promise<{ class: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ExportPage({ params, searchParams }: ExportPageProps) {
  const teacher = await teacherOrSignIn(await headers());
  const { db } = await openDatabase();
  const shown = await orNotFound(selectClass(db, teacher.id, (await params).class));
  const { names, grades } = await searchParams;
  return (
    <TeacherPage current="/teach">
      <ExportDesk
        shown={shown}
        withNames={names === 'yes'}
        measure={isGradeMeasure(grades) ? grades : 'answered'}
      />
    </TeacherPage>
  );
}
