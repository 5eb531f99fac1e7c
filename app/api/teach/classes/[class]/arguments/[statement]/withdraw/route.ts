import { z } from 'zod';
import { argumentPage } from '@/domain/teacher-pages';
import { withdrawRuling } from '@/server/db/queries/decision-withdrawal';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; statement: string }>;
}

const fields = z.object({ ruling: z.string('Say which ruling this is about.') });

/** Withdraws a ruling: everything is as before it. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    fields,
    async ({ db, teacher, values: { ruling } }) => {
      await withdrawRuling(db, teacher.id, ruling);
      return done('The ruling is withdrawn. Every result is as it was before it. You can rule again.');
    },
    (params) => argumentPage(params.class, params.statement),
  );
}
