import { z } from 'zod';
import { deleteClassTeacher } from '@/server/db/queries/co-teachers';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ teacher: z.string() });

/** Takes the class from one of its teachers, who may be the one who asks. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    await deleteClassTeacher(db, teacher.id, params.class, values.teacher);
    return values.teacher === teacher.id
      ? { path: '/teach', ...done('You have left the class.') }
      : done('This teacher sees the class no longer.');
  });
}
