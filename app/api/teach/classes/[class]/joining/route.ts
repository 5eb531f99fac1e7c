import { z } from 'zod';
import { updateClass } from '@/server/db/queries/classes';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ open: z.enum(['yes', 'no']) });

/** Opens joining, or closes it. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const isOpen = values.open === 'yes';
    await updateClass(db, teacher.id, params.class, { isOpen });
    return done(isOpen ? 'Students can join now.' : 'Nobody can join now. Those who are in the class stay.');
  });
}
