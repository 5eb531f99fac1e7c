import { z } from 'zod';
import { accountFields } from '@/server/auth/fields';
import { requestReset } from '@/server/auth/reset-password';
import { answerForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ email: accountFields.email });

/** The same for every e-mail: whether a teacher has it is told to nobody. */
const text =
  'If a teacher has this e-mail here, there is a link for a new password now. Ask the person who runs the server for it, or a colleague who is signed in: it stands under Account, Teachers.';

/** Notes that a teacher forgot the password. */
export function POST(request: Request): Promise<Response> {
  const page = () => '/forgot-password';
  return answerForm(request, { fields, page }, async ({ email }) => {
    await requestReset(request.headers, email);
    return leadTo(request, '/forgot-password', { type: 'done', text });
  });
}
