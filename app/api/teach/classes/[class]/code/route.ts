import { z } from 'zod';
import { replaceJoinCode } from '@/server/db/queries/classes';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Gives a class another code. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, z.object({}), async ({ db, teacher, params }) => {
    const { joinCode } = await replaceJoinCode(db, teacher.id, params.class);
    return done(`The code is ${joinCode} now. The old one leads nowhere.`);
  });
}
