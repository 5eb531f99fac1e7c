import { z } from 'zod';
import { pageOfTeacher } from '@/server/auth/page-of-teacher';
import { openDatabase } from '@/server/db/database';
import { updateClass } from '@/server/db/queries/classes';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ back: z.string().optional() });
const page = (form: URLSearchParams) => pageOfTeacher(form.get('back'));

/** Lets a class go on. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ class: string }> },
): Promise<Response> {
  const { class: classId } = await params;
  return answerTeacherForm(request, { fields, page }, async ({ id }, { back }) => {
    const { db } = await openDatabase();
    await updateClass(db, id, classId, { pausedAt: null });
    return leadTo(request, pageOfTeacher(back));
  });
}
