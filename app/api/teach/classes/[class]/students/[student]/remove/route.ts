import { z } from 'zod';
import { classPage } from '@/domain/teacher-pages';
import { deleteStudent } from '@/server/db/queries/deletion';
import { selectStudent } from '@/server/db/queries/roster';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; student: string }>;
}

/** Deletes a student with everything that was sent, for good. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, z.object({}), async ({ db, teacher, params }) => {
    const { nickname } = await selectStudent(db, teacher.id, params.student);
    await deleteStudent(db, teacher.id, params.student);
    return {
      path: classPage(params.class),
      ...done(`${nickname} is removed, with everything that was sent.`),
    };
  });
}
