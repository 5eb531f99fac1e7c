import { z } from 'zod';
import { AppError } from '@/domain/errors';
import { isComplete, levelsIn } from '@/domain/review';
import { markingPage } from '@/domain/teacher-pages';
import { markItem } from '@/server/classroom/blind-marking';
import { answerClassForm } from '@/server/forms/class-form';

interface Params {
  readonly class: string;
  readonly marking: string;
  readonly n: string;
}

/** Keeps the levels for one answer of a sample, and leads to the next. */
export function POST(request: Request, context: { readonly params: Promise<Params> }): Promise<Response> {
  return answerClassForm(
    request,
    context,
    z.record(z.string(), z.unknown()),
    async ({ db, teacher, params, values }) => {
      const levels = levelsIn(values);
      if (!isComplete(levels))
        throw new AppError('invalid-input', 'Choose a level by each of the five criteria, then save.');
      const asked = { marking: params.marking, number: Number(params.n), levels };
      const next = await markItem({ db, teacher: teacher.id, class: params.class }, asked);
      const page = markingPage(params.class, params.marking);
      return { path: next === null ? page : `${page}/${next}` };
    },
    (params) => `${markingPage(params.class, params.marking)}/${encodeURIComponent(params.n)}`,
  );
}
