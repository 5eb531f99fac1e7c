import { z } from 'zod';
import { pageOfTeacher } from '@/server/auth/page-of-teacher';
import { askClass } from '@/server/classroom/ask-class';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({
  class: z.string(),
  assignment: z.string(),
  statement: z.string(),
  round: z.enum(['1', '2']),
  back: z.string().optional(),
});
const page = (form: URLSearchParams) => pageOfTeacher(form.get('back'));

/** Asks a class about one statement of an assignment. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page }, async ({ id }, { round, back, ...asked }) => {
    await askClass(id, { ...asked, round: round === '1' ? 1 : 2 });
    return leadTo(request, pageOfTeacher(back));
  });
}
