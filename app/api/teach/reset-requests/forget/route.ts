import { z } from 'zod';
import { forgetOwnRequest } from '@/server/auth/reset-password';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const page = () => '/teach/account';

/** Takes back what somebody asked for in the name of a teacher. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields: z.object({}), page }, async ({ id }) => {
    await forgetOwnRequest(id);
    const text = 'The request is gone, and no link that was made for it works any more.';
    return leadTo(request, page(), { type: 'done', text });
  });
}
