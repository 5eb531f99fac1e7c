import 'server-only';
import type { z } from 'zod';
import type { Said } from '@/domain/said';
import { classPage } from '@/domain/teacher-pages';
import type { CurrentTeacher } from '../auth/current-teacher';
import { pageOfTeacher } from '../auth/page-of-teacher';
import type { Database } from '../db/database';
import { openDatabase } from '../db/database';
import { answerTeacherForm } from './form-route';
import { leadTo } from './said';

/** What a form about a class has done: where to go, the page of the class where nothing is said, and what to say there. */
interface Done {
  readonly path?: string;
  readonly said?: Said;
}

/** Who asks, in which database, about what. */
interface Asked<Params, Values> {
  readonly db: Database;
  readonly teacher: CurrentTeacher;
  readonly params: Params;
  readonly values: Values;
}

/** Answers a form about a class. Whether the class is one of the teacher's is for the queries to find. */
export async function answerClassForm<Params extends { readonly class: string }, Fields extends z.ZodType>(
  request: Request,
  context: { readonly params: Promise<Params> },
  fields: Fields,
  run: (asked: Asked<Params, z.infer<Fields>>) => Promise<Done>,
  pageOf: (params: Params) => string = (params) => classPage(params.class),
): Promise<Response> {
  const params = await context.params;
  const to = new URL(request.url).searchParams.get('to');
  const page = to === null ? pageOf(params) : pageOfTeacher(to);
  return answerTeacherForm(request, { fields, page: () => page }, async (teacher, values) => {
    const { db } = await openDatabase();
    const { path = page, said } = await run({ db, teacher, params, values });
    return leadTo(request, path, said);
  });
}

/** That something was done, for the page that comes next. */
export function done(text: string): { readonly said: Said } {
  return { said: { type: 'done', text } };
}
