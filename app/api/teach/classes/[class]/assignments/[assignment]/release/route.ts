import { z } from 'zod';
import { settingsPage } from '@/domain/teacher-pages';
import { updateAssignment } from '@/server/db/queries/assignments';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; assignment: string }>;
}

/** Lets students see the feedback that was held back. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    z.object({}),
    async ({ db, teacher, params }) => {
      await updateAssignment(db, teacher.id, params.assignment, { releasedAt: new Date().toISOString() });
      return done('Students see the feedback now.');
    },
    settingsPage,
  );
}
