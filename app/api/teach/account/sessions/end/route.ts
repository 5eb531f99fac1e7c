import { z } from 'zod';
import { endSession } from '@/server/auth/sessions';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ session: z.string().max(100) });
const page = () => '/teach/account';

/** Signs a teacher out on another device. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page }, async (_, { session }) => {
    await endSession(request.headers, session);
    return leadTo(request, page(), { type: 'done', text: 'That device is signed out.' });
  });
}
