import { z } from 'zod';
import { shortestPassword } from '@/server/auth/auth';
import { signIn } from '@/server/auth/sign-in';
import { signUp } from '@/server/auth/sign-up';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({
  token: z.string().max(100),
  page: z.string().max(200),
  name: z
    .string()
    .trim()
    .min(1, 'Give a name by which other teachers know you.')
    .max(80, 'A name has at most 80 letters.'),
  email: z.email('This is no e-mail address. Look at it again.').max(254),
  password: z
    .string()
    .min(shortestPassword, `A password has at least ${shortestPassword} letters.`)
    .max(128, 'A password has at most 128 letters.'),
});

const pages = /^\/(?:first-teacher|invitation)\/[\w-]{1,100}$/;

/** Makes the account of a teacher who has a link, and signs in. */
export function POST(request: Request): Promise<Response> {
  const page = (form: URLSearchParams) => {
    const named = form.get('page') ?? '';
    return pages.test(named) ? named : '/sign-in';
  };
  return answerForm(request, { fields, page, never: ['password', 'token', 'page'] }, async (values) => {
    const { token, name, email, password } = values;
    await signUp(request.headers, token, { name, email, password });
    const response = leadTo(request, '/teach');
    for (const cookie of await signIn(request.headers, { email, password, remember: false }))
      response.headers.append('set-cookie', cookie);
    return response;
  });
}
