import { z } from 'zod';
import { settingsPage } from '@/domain/teacher-pages';
import { updateAssignment } from '@/server/db/queries/assignments';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; assignment: string }>;
}

/** Closes an assignment for everyone. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    z.object({}),
    async ({ db, teacher, params }) => {
      await updateAssignment(db, teacher.id, params.assignment, { closedAt: new Date().toISOString() });
      return done('The assignment is closed for everyone.');
    },
    settingsPage,
  );
}
