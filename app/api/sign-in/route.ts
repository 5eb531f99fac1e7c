import { z } from 'zod';
import { accountFields } from '@/server/auth/fields';
import { pageOfTeacher } from '@/server/auth/page-of-teacher';
import { signIn } from '@/server/auth/sign-in';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const { email, password } = accountFields;
const fields = z.object({
  email,
  password,
  remember: z.literal('yes').optional(),
  to: z.string().optional(),
});

/** Signs a teacher in. */
export function POST(request: Request): Promise<Response> {
  const page = (form: URLSearchParams) => `/sign-in?to=${encodeURIComponent(pageOfTeacher(form.get('to')))}`;
  return answerForm(request, { fields, page, secret: ['password'] }, async ({ remember, to, ...rest }) => {
    const cookies = await signIn(request.headers, { ...rest, remember: remember !== undefined });
    const response = leadTo(request, pageOfTeacher(to));
    for (const cookie of cookies) response.headers.append('set-cookie', cookie);
    return response;
  });
}
