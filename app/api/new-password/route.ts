import { z } from 'zod';
import { accountFields } from '@/server/auth/fields';
import { resetPassword } from '@/server/auth/reset-password';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const { token, newPassword } = accountFields;
const fields = z.object({ token, newPassword });
const text = 'You have a new password. Sign in with it. Every device that was signed in is signed out.';

/** Gives the teacher of a link a new password. */
export function POST(request: Request): Promise<Response> {
  const page = (form: URLSearchParams) => {
    const used = form.get('token') ?? '';
    return /^[\w-]{1,100}$/.test(used) ? `/new-password/${used}` : '/forgot-password';
  };
  return answerForm(request, { fields, page, secret: ['newPassword', 'token'] }, async (values) => {
    await resetPassword(request.headers, values.token, values.newPassword);
    return leadTo(request, '/sign-in', { type: 'done', text });
  });
}
