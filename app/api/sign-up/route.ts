import { z } from 'zod';
import { accountFields } from '@/server/auth/fields';
import { signUp } from '@/server/auth/sign-up';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const { name, email, newPassword, token } = accountFields;
const fields = z.object({ token, page: z.string().max(200), name, email, password: newPassword });

const pages = /^\/(?:first-teacher|invitation)\/[\w-]{1,100}$/;

/** Makes the account of a teacher who has a link, and signs in. */
export function POST(request: Request): Promise<Response> {
  const page = (form: URLSearchParams) => {
    const named = form.get('page') ?? '';
    return pages.test(named) ? named : '/sign-in';
  };
  return answerForm(
    request,
    { fields, page, secret: ['password', 'token'], ofPage: ['page'] },
    async (values) => {
      const { token: used, page: _, ...account } = values;
      const cookies = await signUp(request.headers, used, account);
      const response = leadTo(request, '/teach');
      for (const cookie of cookies) response.headers.append('set-cookie', cookie);
      return response;
    },
  );
}
