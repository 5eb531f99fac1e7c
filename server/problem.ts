import 'server-only';
import type { AppError } from '@/domain/errors';

/** An error for a program: a problem document as in RFC 9457. */
export function problemResponse(error: AppError): Response {
  const { status, code, message } = error;
  return Response.json(
    { type: `urn:who-says-so:${code}`, title: titleOf(status), status, detail: message },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  );
}

/** An error for a person whose form could not be read: what was wrong, and the way back. */
export function problemPage(error: AppError): Response {
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(error.status)} · Who says so?</title>
<h1>${titleOf(error.status)}</h1>
<p>${escapeHtml(error.message)}</p>
<p>Go back with your browser and try again, or go to <a href="/">the course</a>.</p>
</html>
`;
  return new Response(html, {
    status: error.status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function titleOf(status: number): string {
  if (status === 404) return 'There is no such exercise';
  return status === 405 ? 'There is nothing to read here' : 'This could not be checked';
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
