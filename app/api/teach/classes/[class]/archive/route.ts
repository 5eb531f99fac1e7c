import { z } from 'zod';
import { updateClass } from '@/server/db/queries/classes';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ archived: z.enum(['yes', 'no']) });

/** Puts a class into the archive, or takes it out. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const isArchived = values.archived === 'yes';
    await updateClass(db, teacher.id, params.class, {
      archivedAt: isArchived ? new Date().toISOString() : null,
    });
    return done(isArchived ? 'The class is in the archive. Nobody can join it.' : 'The class is back.');
  });
}
