import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { kinds } from '@/domain/kind';
import { arguePage } from '@/domain/student-pages';
import { argue } from '@/server/classroom/argue';
import { requireStudent } from '@/server/classroom/current-student';
import { openDatabase } from '@/server/db/database';
import { answerForm } from '@/server/forms/form-route';
import { onceField } from '@/server/forms/once';
import { leadTo } from '@/server/forms/said';

const fields = z.object({
  ...onceField,
  statement: z.string('Say which statement this is about.'),
  kind: z.enum(kinds, 'Choose the kind that you argue for.'),
  words: z.string(),
  reason: z.string(),
});

const page = (form: URLSearchParams) => arguePage(form.get('statement') ?? '');

/** Takes an argument of a student about an entry of the key. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, { fields, page }, async ({ once, ...argument }) => {
    const student = await requireStudent(request.headers);
    const { db } = await openDatabase();
    await argue(db, student, { ...argument, id: once ?? randomUUID() });
    return leadTo(request, '/class#my-arguments', {
      type: 'done',
      text: 'Your argument is with your teacher. Your answer stands as it is until your teacher rules.',
    });
  });
}
