import 'server-only';
import type { z } from 'zod';
import { AppError } from '@/domain/errors';
import { joinTyped } from '@/domain/said';
import type { CurrentTeacher } from '../auth/current-teacher';
import { requireTeacher } from '../auth/current-teacher';
import { problemPage } from '../problem';
import { readForm, readText } from '../read-body';
import { leadTo } from './said';
import { assertSameOrigin } from './same-origin';
import { toSendAgain } from './send-again';

/** What a form of a person is answered with. */
interface FormRoute<Fields extends z.ZodType> {
  readonly fields: Fields;
  /** The page of the form, where a problem is told beside what was typed. */
  readonly page: (form: URLSearchParams) => string;
  /** Fields that are in no page that comes back, like a password: a form that holds one is not offered to be sent again. */
  readonly secret?: readonly string[];
  /** Fields that the page of the form fills in by itself: they only go along with a form that is sent again as it is. */
  readonly ofPage?: readonly string[];
}

/** Answers a form: reads and checks its fields, does what it asks, and leads to a page. A problem leads back to the form. */
export async function answerForm<Fields extends z.ZodType>(
  request: Request,
  { fields, page, secret = [], ofPage = [] }: FormRoute<Fields>,
  run: (values: z.infer<Fields>) => Promise<Response>,
): Promise<Response> {
  let form: URLSearchParams | null = null;
  try {
    assertSameOrigin(request.headers);
    form = readForm(await readText(request));
    return await run(valuesIn(fields, form));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (form === null || error.code === 'not-signed-in') return problemPage(error);
    const typed = [...form].filter(([name]) => !secret.includes(name) && !ofPage.includes(name));
    // The page of the form is made of what is stored, too, and a cookie has no room for a long text.
    if (error.code === 'unavailable') return problemPage(error, toSendAgain(request, form, secret));
    return leadTo(request, page(form), {
      type: 'problem',
      text: error.message,
      fields: joinTyped(typed),
    });
  }
}

/** As `answerForm`, for a teacher who is signed in. */
export function answerTeacherForm<Fields extends z.ZodType>(
  request: Request,
  route: FormRoute<Fields>,
  run: (teacher: CurrentTeacher, values: z.infer<Fields>) => Promise<Response>,
): Promise<Response> {
  return answerForm(request, route, async (values) => run(await requireTeacher(request.headers), values));
}

/** Several fields of one name are a list. */
function valuesIn<Fields extends z.ZodType>(fields: Fields, form: URLSearchParams): z.infer<Fields> {
  const typed = Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const all = form.getAll(name);
      return [name, all.length === 1 ? all[0] : all];
    }),
  );
  const parsed = fields.safeParse(typed);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError('invalid-input', issue?.message ?? 'Something in this form cannot be read.');
}
