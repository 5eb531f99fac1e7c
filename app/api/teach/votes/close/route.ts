import { z } from 'zod';
import { pageOfTeacher } from '@/server/auth/page-of-teacher';
import { openDatabase } from '@/server/db/database';
import { closeVote } from '@/server/db/queries/votes';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ vote: z.string(), back: z.string().optional() });
const page = (form: URLSearchParams) => pageOfTeacher(form.get('back'));

/** Ends a vote. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page }, async ({ id }, { vote, back }) => {
    const { db } = await openDatabase();
    await closeVote(db, id, vote);
    return leadTo(request, pageOfTeacher(back));
  });
}
