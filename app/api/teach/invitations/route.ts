import { z } from 'zod';
import { inviteTeacher } from '@/server/auth/invite-teacher';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const page = () => '/teach/teachers';

/** Makes a link by which a colleague gets an account. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields: z.object({}), page }, async ({ id }) => {
    const { link, days } = await inviteTeacher(request.headers, id);
    const text = `Pass this link on to your colleague. It works once, for ${days} days, and is shown only now.`;
    return leadTo(request, page(), { type: 'done', text, secret: link });
  });
}
