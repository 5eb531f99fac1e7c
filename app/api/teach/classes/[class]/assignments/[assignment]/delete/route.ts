import { z } from 'zod';
import { classPage, settingsPage } from '@/domain/teacher-pages';
import { deleteAssignment } from '@/server/db/queries/assignment-deletion';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; assignment: string }>;
}

/** Takes an assignment back on which nobody has worked. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    z.object({}),
    async ({ db, teacher, params }) => {
      await deleteAssignment(db, teacher.id, params.assignment);
      return { path: classPage(params.class), ...done('The assignment is deleted.') };
    },
    settingsPage,
  );
}
