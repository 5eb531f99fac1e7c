import { z } from 'zod';
import { insertClassTeacher } from '@/server/db/queries/co-teachers';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ email: z.email('This is no e-mail address. Look at it again.').max(254) });

/** Lets another teacher teach the class too. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    await insertClassTeacher(db, teacher.id, params.class, values.email);
    return done(`${values.email} teaches this class too now.`);
  });
}
