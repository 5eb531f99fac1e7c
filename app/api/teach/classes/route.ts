import { z } from 'zod';
import { keepDaysChoices, readClassName } from '@/domain/class-name';
import { classPage } from '@/domain/teacher-pages';
import { openDatabase } from '@/server/db/database';
import { insertClass } from '@/server/db/queries/new-class';
import { answerTeacherForm } from '@/server/forms/form-route';
import { onceField } from '@/server/forms/once';
import { leadTo } from '@/server/forms/said';

const fields = z.object({ name: z.string().default(''), ...onceField });

/** Makes a class, and leads to its page. */
export function POST(request: Request): Promise<Response> {
  return answerTeacherForm(request, { fields, page: () => '/teach' }, async (teacher, { name, once }) => {
    const { db } = await openDatabase();
    const [keepDays] = keepDaysChoices;
    const wanted = { name: readClassName(name), keepDays, isSample: false };
    const made = await insertClass(db, teacher.id, wanted, once);
    return leadTo(request, classPage(made.id));
  });
}
