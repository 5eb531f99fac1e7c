import { z } from 'zod';
import { feedbackTimes } from '@/domain/assignment';
import { AppError } from '@/domain/errors';
import { settingsPage } from '@/domain/teacher-pages';
import { title } from '@/server/classroom/read-assignment';
import { readTime, timeFields } from '@/server/classroom/read-time';
import { updateAssignment } from '@/server/db/queries/assignments';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; assignment: string }>;
}

const fields = z.object({ title, feedback: z.enum(feedbackTimes), ...timeFields });

/** Changes the title of an assignment, when it is due and when feedback comes. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    fields,
    async ({ db, teacher, params, values }) => {
      if (values.title === '') throw new AppError('invalid-input', 'An assignment needs a title.');
      const dueAt = readTime(values.dueAt, values.dueAtAhead);
      const { feedback } = values;
      await updateAssignment(db, teacher.id, params.assignment, { title: values.title, dueAt, feedback });
      return done('The settings are saved.');
    },
    settingsPage,
  );
}
