import { z } from 'zod';
import { assignmentPage } from '@/domain/teacher-pages';
import { assignLesson } from '@/server/classroom/assign';
import { answerClassForm } from '@/server/forms/class-form';
import { onceField } from '@/server/forms/once';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ lesson: z.string(), ...onceField });

/** Assigns a whole lesson with one click, and leads to the live view. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const { id } = await assignLesson(db, teacher.id, params.class, values);
    return { path: assignmentPage(params.class, id) };
  });
}
