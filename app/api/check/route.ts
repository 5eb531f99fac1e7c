import { answersToQuery } from '@/domain/answers';
import { parseCheckForm, parseCheckRequest } from '@/domain/check-request';
import { AppError } from '@/domain/errors';
import { indexOfStep } from '@/server/checked-address';
import { assertSentHere, takeCheck } from '@/server/classroom/student-check';
import { checkCounted } from '@/server/counted-check';
import { env } from '@/server/env';
import { selectExercise } from '@/server/lessons/exercises';
import { allowedMethods, problemPage, problemResponse } from '@/server/problem';
import { readForm, readJson, readText } from '@/server/read-body';
import type { Sender } from '@/server/sender';
import { senderOf } from '@/server/sender';

/** Checks an exercise. JSON is answered with the feedback, a form with the way to the page that shows it. */
export async function POST(request: Request): Promise<Response> {
  const sender = senderOf(request.headers, env.addressHeader);
  const response = await answer(request, sender);
  if (sender.cookie !== null) response.headers.append('set-cookie', sender.cookie);
  return response;
}

/** A check is sent, not opened. */
export function GET(request: Request): Response {
  return refuse(request, new AppError('wrong-method', 'This address takes checks and shows nothing.'));
}

export { GET as DELETE, GET as PATCH, GET as PUT };

export function OPTIONS(): Response {
  return new Response(null, { status: 204, headers: { allow: allowedMethods } });
}

async function answer(request: Request, sender: Sender): Promise<Response> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return await answerForm(request, sender);
  if (type === 'application/json') return await answerJson(request, sender);
  return refuse(request, new AppError('wrong-type', 'Send the check as application/json, or as a form.'));
}

async function answerJson(request: Request, sender: Sender): Promise<Response> {
  try {
    assertSentHere(request.headers);
    const check = parseCheckRequest(readJson(await readText(request)));
    const { held, checked, cookies } = await takeCheck(
      request.headers,
      check,
      await checkCounted(check, sender),
    );
    const headers = { 'cache-control': 'no-store' };
    // Accepted, and answered later.
    const response =
      held === null ? Response.json(checked, { headers }) : Response.json({ held }, { status: 202, headers });
    return withCookies(response, cookies);
  } catch (error) {
    return problemResponse(ofUser(error));
  }
}

async function answerForm(request: Request, sender: Sender): Promise<Response> {
  let form: URLSearchParams | null = null;
  try {
    assertSentHere(request.headers);
    form = readForm(await readText(request));
    const check = parseCheckForm(form);
    const checked = await checkCounted(check, sender);
    const { cookies } = await takeCheck(request.headers, check, checked);
    // Where the feedback is held, that page says so.
    const location = `${pageAfter(check.exercise, form.get('step'))}?${answersToQuery(check.answers)}`;
    return withCookies(new Response(null, { status: 303, headers: { location } }), cookies);
  } catch (error) {
    const again = form === null ? null : { fields: form, action: '/api/check', button: 'Check again' };
    return problemPage(ofUser(error), again);
  }
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** The page that shows the feedback: of an exercise, or of one step of a quiz. */
function pageAfter(exercise: string, step: string | null): string {
  const found = selectExercise(exercise);
  if (step === null) return found.checkedPage;
  indexOfStep(found, step);
  return `${found.checkedPage}/${step}`;
}

/** A person is answered with a page, a program with a problem document. */
function refuse(request: Request, error: AppError): Response {
  const isPerson = request.headers.get('accept')?.includes('text/html') === true;
  return isPerson ? problemPage(error) : problemResponse(error);
}

/** What a user can cause is answered; anything else is ours, and goes on. */
function ofUser(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}
