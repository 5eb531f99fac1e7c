import { z } from 'zod';
import { AppError } from '@/domain/errors';
import { selectClass } from '@/server/db/queries/classes';
import { deleteClass } from '@/server/db/queries/deletion';
import { answerClassForm, done } from '@/server/forms/class-form';

interface Context {
  readonly params: Promise<{ class: string }>;
}

const fields = z.object({ confirm: z.string().default('') });

/** Deletes a class for good, where its name was typed. */
export function POST(request: Request, context: Context): Promise<Response> {
  return answerClassForm(request, context, fields, async ({ db, teacher, params, values }) => {
    const { name } = await selectClass(db, teacher.id, params.class);
    if (values.confirm.normalize('NFC').trim() !== name)
      throw new AppError(
        'invalid-input',
        `Nothing was deleted. To delete the class, type its name, “${name}”.`,
      );
    await deleteClass(db, teacher.id, params.class);
    return { path: '/teach', ...done(`The class “${name}” is deleted.`) };
  });
}
