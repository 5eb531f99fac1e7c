import 'server-only';
import type { AppError, AppErrorCode } from '@/domain/errors';
import { readDress } from './not-found-page';
import { RetryLater } from './retry-later';

/** One title for each type of problem, the same every time; the detail says what it was this time. */
const titles: Readonly<Record<AppErrorCode, string>> = {
  'invalid-input': 'This could not be checked',
  'not-signed-in': 'This needs a sign-in',
  'not-allowed': 'This is not open to you',
  'not-found': 'There is no such exercise',
  'wrong-method': 'There is nothing to read here',
  conflict: 'This does not go with what is there',
  'too-large': 'This is too large to be checked',
  'wrong-type': 'This cannot be read',
  'too-many': 'Too many checks for now',
  paused: 'Your class is paused',
  unavailable: 'Not possible just now',
};

/** An error for a program: a problem document as in RFC 9457. */
export function problemResponse(error: AppError): Response {
  const { status, code, message } = error;
  return Response.json(
    { type: `urn:who-says-so:${code}`, title: titles[code], status, detail: message },
    { status, headers: { ...headersOf(error), 'content-type': 'application/problem+json' } },
  );
}

/** Titles of pages: they are also about classes, and students who never sign in. */
const pageTitles: Readonly<Record<AppErrorCode, string>> = {
  ...titles,
  'not-signed-in': 'This device is not known here',
  'not-found': 'This is not here',
};

/** A form that could not be taken: its fields, where it was sent to, and what its button says. */
export interface SentForm {
  readonly fields: Iterable<readonly [string, string]>;
  readonly action: string;
  readonly button: string;
}

/** An error for a person whose form could not be taken: what was wrong, and the way back. What was sent can be sent again as it is. */
export function problemPage(error: AppError, sent: SentForm | null = null): Response {
  const again = error instanceof RetryLater && sent !== null ? formToSendAgain(sent) : '';
  const dress = readDress();
  const html = `<!doctype html>
${dress.html}
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/icon.svg">
<title>${pageTitles[error.code]} · Who says so?</title>
${dress.styles}
<header class="bar"><div class="wrap"><a class="brand" href="/">Who says so?</a></div></header>
<main id="main" class="wrap missing">
<h1>${pageTitles[error.code]}</h1>
<p class="lead">${escapeHtml(error.message)}</p>
${again}<p>Go back with your browser and try again, or go to <a href="/">the course</a>.</p>
</main>
</html>
`;
  return new Response(html, {
    status: error.status,
    headers: { ...headersOf(error), 'content-type': 'text/html; charset=utf-8' },
  });
}

function headersOf(error: AppError): Record<string, string> {
  return {
    'cache-control': 'no-store',
    ...(error.code === 'wrong-method' ? { allow: allowedMethods } : {}),
    ...(error instanceof RetryLater ? { 'retry-after': String(error.retryAfterSeconds) } : {}),
  };
}

/** What `/api/check` takes. */
export const allowedMethods = 'POST, OPTIONS';

/** The same fields once more, with a button: nothing has to be answered again. */
function formToSendAgain({ fields, action, button }: SentForm): string {
  const hidden = [...fields].map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">\n`,
  );
  return `<form method="post" action="${escapeHtml(action)}">\n${hidden.join('')}<p class="row"><button class="btn">${button}</button></p>\n</form>\n`;
}

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? '');
}
