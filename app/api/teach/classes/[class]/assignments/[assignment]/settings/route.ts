import { settingsPage } from '@/domain/teacher-pages';
import { changeSettings, settingsFields } from '@/server/classroom/assignment-settings';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string; assignment: string }>;
}

/** Changes the title of an assignment, when it is due and when feedback comes. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(
    request,
    context,
    settingsFields,
    async ({ db, teacher, params, values }) => {
      await changeSettings(db, teacher.id, params, values);
      return done('The settings are saved.');
    },
    settingsPage,
  );
}
