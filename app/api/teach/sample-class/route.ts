import { z } from 'zod';
import { makeSampleClass } from '@/server/classroom/sample-class';
import { openDatabase } from '@/server/db/database';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

/** Makes the sample class of a teacher, or leads to the one there is. */
export function POST(request: Request): Promise<Response> {
  const page = () => '/teach';
  return answerTeacherForm(request, { fields: z.object({}), page }, async ({ id }) => {
    const { db } = await openDatabase();
    return leadTo(request, `/teach/classes/${await makeSampleClass(db, id)}`);
  });
}
