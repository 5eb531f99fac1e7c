import { z } from 'zod';
import { keyChangesPage } from '@/domain/teacher-pages';
import { withdrawRecheck } from '@/server/db/queries/decision-withdrawal';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Takes a re-check back. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    z.object({ recheck: z.string() }),
    async ({ db, teacher, values }) => {
      await withdrawRecheck(db, teacher.id, values.recheck);
      return done('This is taken back. The answers are checked with the key of before.');
    },
    (params) => keyChangesPage(params.class),
  );
}
