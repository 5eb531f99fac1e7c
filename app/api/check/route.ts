import { answersToQuery } from '@/domain/answers';
import { parseCheckForm, parseCheckRequest } from '@/domain/check-request';
import { AppError } from '@/domain/errors';
import { checkExercise } from '@/server/check-exercise';
import { indexOfStep } from '@/server/checked-address';
import { selectExercise } from '@/server/lessons/exercises';
import { problemPage, problemResponse } from '@/server/problem';
import { readForm, readJson, readText } from '@/server/read-body';

/** Checks an exercise. JSON is answered with the feedback, a form with the way to the page that shows it. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get('content-type') ?? '';
  const isForm = type.startsWith('application/x-www-form-urlencoded');
  try {
    if (isForm) return await answerForm(request);
    if (type.startsWith('application/json')) return await answerJson(request);
    throw new AppError('wrong-type', 'Send the check as application/json, or as a form.');
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return isForm ? problemPage(error) : problemResponse(error);
  }
}

/** Somebody who opened the address: a check is sent, not opened. */
export function GET(): Response {
  return problemPage(new AppError('wrong-method', 'This address takes checks and shows nothing.'));
}

async function answerJson(request: Request): Promise<Response> {
  const check = parseCheckRequest(readJson(await readText(request)));
  return Response.json(checkExercise(check), { headers: { 'cache-control': 'no-store' } });
}

async function answerForm(request: Request): Promise<Response> {
  const form = readForm(await readText(request));
  const check = parseCheckForm(form);
  checkExercise(check);
  const found = selectExercise(check.exercise);
  const step = form.get('step');
  if (step !== null) indexOfStep(found, step);
  const address = step === null ? found.checkedPage : `${found.checkedPage}/${step}`;
  return new Response(null, {
    status: 303,
    headers: { location: `${address}?${answersToQuery(check.answers)}` },
  });
}
