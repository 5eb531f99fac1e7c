import { z } from 'zod';
import { makeResetLink } from '@/server/auth/reset-password';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ teacher: z.string().max(100) });
const page = () => '/teach/teachers';

/** Makes the link by which a colleague who forgot the password gets a new one. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page }, async ({ id }, { teacher }) => {
    const { name, link } = await makeResetLink(request.headers, id, teacher);
    const text = `Pass this link on to ${name} alone, and only if you know that ${name} asked. It works once, for a day, and is shown only now.`;
    return leadTo(request, page(), { type: 'done', text, secret: link });
  });
}
