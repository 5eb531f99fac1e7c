import { z } from 'zod';
import { keepDaysChoices, readClassName } from '@/domain/class-name';
import { updateClass } from '@/server/db/queries/classes';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({
  name: z.string().default(''),
  keepDays: z.coerce
    .number()
    .refine((days) => keepDaysChoices.some((choice) => choice === days), 'Choose one of the times.'),
});

/** Gives a class another name, and says for how long it keeps work. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const { keepDays } = values;
    await updateClass(db, teacher.id, params.class, { name: readClassName(values.name), keepDays });
    return done('The settings are saved.');
  });
}
