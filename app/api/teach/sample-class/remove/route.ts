import { z } from 'zod';
import { removeSampleClass } from '@/server/classroom/sample-class';
import { openDatabase } from '@/server/db/database';
import { answerTeacherForm } from '@/server/forms/form-route';
import { leadTo } from '@/server/forms/said';

const page = () => '/teach';

/** Takes the sample class of a teacher away. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields: z.object({}), page }, async ({ id }) => {
    const { db } = await openDatabase();
    await removeSampleClass(db, id);
    return leadTo(request, page(), {
      type: 'done',
      text: 'The sample class is gone. You can make it again.',
    });
  });
}
