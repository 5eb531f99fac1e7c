import { z } from 'zod';
import { pageOfTeacher } from '@/server/auth/page-of-teacher';
import { namesCookie } from '@/server/classroom/names-cookie';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ names: z.enum(['hidden', 'shown']), back: z.string().optional() });
const page = (form: URLSearchParams) => pageOfTeacher(form.get('back'));

/** Hides the names of students, or shows them. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page }, async (_, { names, back }) => {
    const response = leadTo(request, pageOfTeacher(back));
    response.headers.append('set-cookie', namesCookie(request.headers, names));
    return response;
  });
}
