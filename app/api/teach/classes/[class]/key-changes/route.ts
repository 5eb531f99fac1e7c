import { keyChangesPage } from '@/domain/teacher-pages';
import { recheckFields, recheckStatement } from '@/server/classroom/recheck-statement';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Has older answers to a statement checked with the key of today. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    recheckFields,
    async ({ db, teacher, params, values }) => {
      await recheckStatement(db, teacher.id, params.class, values);
      return done('The answers are checked with the key of today. You can take this back.');
    },
    (params) => keyChangesPage(params.class),
  );
}
