import { z } from 'zod';
import { updateClass } from '@/server/db/queries/classes';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ paused: z.enum(['yes', 'no']) });

/** Pauses a class, or lets it go on. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const isPaused = values.paused === 'yes';
    await updateClass(db, teacher.id, params.class, { pausedAt: isPaused ? new Date().toISOString() : null });
    return done(
      isPaused ? 'The class is paused. Answers wait on the devices of students.' : 'The class goes on.',
    );
  });
}
