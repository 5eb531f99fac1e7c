import { z } from 'zod';
import { deleteAccount } from '@/server/auth/account';
import { accountFields } from '@/server/auth/fields';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ password: accountFields.password });
const page = () => '/teach/account';

/** Deletes the account of a teacher, for good. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page, secret: ['password'] }, async (teacher, { password }) => {
    await deleteAccount(request.headers, teacher, password);
    return leadTo(request, '/sign-in', { type: 'done', text: 'Your account is deleted.' });
  });
}
