import { z } from 'zod';
import { changePassword } from '@/server/auth/account';
import { accountFields } from '@/server/auth/fields';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const { password, newPassword } = accountFields;
const fields = z.object({ currentPassword: password, newPassword });
const page = () => '/teach/account';
const text = 'You have a new password. Every other device is signed out.';

/** Changes the password of a teacher. */
export function POST(request: Request): Promise<Response> {
  const route = { fields, page, secret: ['currentPassword', 'newPassword'] };
  return answerTeacherForm(request, route, async (teacher, passwords) => {
    const cookies = await changePassword(request.headers, teacher, passwords);
    const response = leadTo(request, page(), { type: 'done', text });
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
    return response;
  });
}
