import { assignmentPage, classPage } from '@/domain/teacher-pages';
import { assignmentFields, readAssignment } from '@/server/classroom/read-assignment';
import { insertAssignment } from '@/server/db/queries/assignments';
import { answerClassForm } from '@/server/forms/class-form';
import { onceField } from '@/server/forms/once';

interface Context {
  readonly params: Promise<{ class: string }>;
}

/** Assigns a lesson, a quiz or exercises, and leads to the live view. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    assignmentFields.extend(onceField),
    async ({ db, teacher, params, values }) => {
      const made = readAssignment(values, new Date());
      const { id } = await insertAssignment(db, teacher.id, params.class, made, values.once);
      return { path: assignmentPage(params.class, id) };
    },
    (params) => `${classPage(params.class)}/assign`,
  );
}
