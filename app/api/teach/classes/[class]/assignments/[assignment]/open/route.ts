import { z } from 'zod';
import { settingsPage } from '@/domain/teacher-pages';
import { reopenAssignment } from '@/server/classroom/reopen-assignment';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; assignment: string }>;
}

/** Opens an assignment again. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    z.object({}),
    async ({ db, teacher, params }) => {
      const { dueAt } = await reopenAssignment(db, teacher.id, params, new Date());
      return done(dueAt === null ? 'The assignment is open, without a due date.' : 'The assignment is open.');
    },
    settingsPage,
  );
}
