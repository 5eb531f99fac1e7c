import { z } from 'zod';
import { updateNickname } from '@/server/db/queries/roster';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; student: string }>;
}

const fields = z.object({ nickname: z.string().default('') });

/** Gives a student another nickname. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const { nickname } = await updateNickname(db, teacher.id, params.student, values.nickname);
    return done(`The student is called ${nickname} now.`);
  });
}
