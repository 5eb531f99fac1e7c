import { answerPage, reviewPage } from '@/domain/teacher-pages';
import { reviewAnswer, reviewFields } from '@/server/classroom/review-answer';
import { selectNext } from '@/server/classroom/review-queue';
import { answerClassForm } from '@/server/forms/class-form';

interface Params {
  readonly class: string;
  readonly attempt: string;
}

/** Why nothing was decided. */
const undecided = {
  'another-came':
    'A review of this answer came while you were reading. Nothing of yours is lost: it stands in the rubric. Read the earlier review, then save yours over it, or skip.',
  'newer-text':
    'A newer text came while you were reading. Nothing of yours is lost: it stands in the rubric. Read the newer text, then save, or skip.',
} as const;

/** Reviews a written answer, and leads to the next one. */
export function POST(request: Request, context: { readonly params: Promise<Params> }): Promise<Response> {
  const pageOf = (params: Params) => answerPage(params.class, params.attempt);
  return answerClassForm(
    request,
    context,
    reviewFields,
    async ({ db, teacher, params, values }) => {
      const outcome = await reviewAnswer({ db, teacher, ...params, values });
      if (outcome === 'stayed') return { path: `${pageOf(params)}#comment` };
      if (outcome === 'another-came' || outcome === 'newer-text')
        return { said: { type: 'problem', text: undecided[outcome] } };
      const read = { db, teacher: teacher.id, class: params.class };
      const next = await selectNext(read, params.attempt);
      return { path: next === null ? reviewPage(params.class) : answerPage(params.class, next) };
    },
    pageOf,
  );
}
