import { headers } from 'next/headers';
import { requireTeacher } from '@/server/auth/current-teacher';
import { areNamesHidden } from '@/server/classroom/names-cookie';
import type { ReportAsked } from '@/server/classroom/report-answers';
import { openDatabase } from '@/server/db/database';

/** The report that a teacher asks for. */
export async function reportAskedBy(classId: string): Promise<ReportAsked> {
  const sent = await headers();
  const { id: teacher } = await requireTeacher(sent);
  const { db } = await openDatabase();
  return { db, teacher, class: classId, isNameless: areNamesHidden(sent) };
}
