import { z } from 'zod';
import { changeName } from '@/server/auth/account';
import { accountFields } from '@/server/auth/fields';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ name: accountFields.name });
const page = () => '/teach/account';

/** Gives a teacher another name. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page }, async (_, { name }) => {
    await changeName(request.headers, name);
    return leadTo(request, page(), { type: 'done', text: `Your name is ${name} now.` });
  });
}
