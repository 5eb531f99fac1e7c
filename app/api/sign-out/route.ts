import { z } from 'zod';
import { signOut } from '@/server/auth/sign-in';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

/** Ends the session of a teacher. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, { fields: z.object({}), page: () => '/sign-in' }, async () => {
    const response = leadTo(request, '/sign-in', { type: 'done', text: 'You are signed out.' });
    for (const cookie of await signOut(request.headers)) response.headers.append('set-cookie', cookie);
    return response;
  });
}
