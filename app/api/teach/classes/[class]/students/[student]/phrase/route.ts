import { z } from 'zod';
import { replaceReturnPhrase, selectStudent } from '@/server/db/queries/roster';
import { answerClassForm } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; student: string }>;
}

/** Gives a student another return phrase, and shows it once. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, z.object({}), async ({ db, teacher, params }) => {
    const { nickname } = await selectStudent(db, teacher.id, params.student);
    const secret = await replaceReturnPhrase(db, teacher.id, params.student);
    return { said: { type: 'done', text: `The new return phrase of ${nickname}:`, secret } };
  });
}
