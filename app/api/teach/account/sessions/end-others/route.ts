import { z } from 'zod';
import { endOtherSessions } from '@/server/auth/sessions';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const page = () => '/teach/account';

/** Signs a teacher out on every other device. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields: z.object({}), page }, async () => {
    await endOtherSessions(request.headers);
    return leadTo(request, page(), { type: 'done', text: 'Every other device is signed out.' });
  });
}
