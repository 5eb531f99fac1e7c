import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { AppError } from './domain/errors';
import { currentTeacher } from './server/auth/current-teacher';
import { isMissing } from './server/checked-address';
import { isPrerendered, policyWithHashes, policyWithNonce } from './server/content-security-policy';
import { assertDatabaseThere } from './server/db/ready';
import { env } from './server/env';
import { formOf } from './server/forms/send-again';
import { needsDatabase } from './server/needs-database';
import { readNotFoundPage } from './server/not-found-page';
import { problemPage, problemResponse } from './server/problem';
import { isTeacherAddress } from './server/teacher-address';

/** Gives every page its Content-Security-Policy: hashes where the page was made at build, a nonce where it is made for this request. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  try {
    return await answerWhereOpen(request);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return await refuseForNow(request, error);
  }
}

async function answerWhereOpen(request: NextRequest): Promise<NextResponse> {
  const { pathname, searchParams } = request.nextUrl;
  const isForTeachers = namesTeachers(request);
  if (isForTeachers) {
    // Asks the database, too.
    if ((await currentTeacher(request.headers)) === null) return refuseStranger(request);
  } else if (needsDatabase(pathname, request.headers)) await assertDatabaseThere();
  const response = answer(request, isMissing(pathname, searchParams));
  // The key, and the work of students: for nobody's cache.
  if (isForTeachers) response.headers.set('cache-control', cacheControlOf(request));
  return response;
}

/** Events that were compressed could be held back until there is more to compress. */
function cacheControlOf({ nextUrl }: NextRequest): string {
  return nextUrl.pathname.endsWith('/events') ? 'private, no-store, no-transform' : 'private, no-store';
}

function answer(request: NextRequest, missing: boolean): NextResponse {
  const { pathname } = request.nextUrl;
  // The development server needs eval and inline scripts of its own.
  if (!env.isProduction) return missing ? nothingHere(request) : NextResponse.next();
  if (!isRead(request.method) && !pathname.startsWith('/api/')) return refuseWriting();
  if (missing) return withPolicy(notFound(), policyWithHashes('/_not-found'));
  if (isPrerendered(pathname)) return withPolicy(NextResponse.next(), policyWithHashes(pathname));

  const policy = policyWithNonce(btoa(crypto.randomUUID()));
  // Next reads the nonce from the header of the request, and puts it on the scripts of the page.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  return withPolicy(NextResponse.next({ request: { headers } }), policy);
}

/** Pages for teachers hold the whole key and the work of students: they are for teachers who are signed in. */
function namesTeachers(request: NextRequest): boolean {
  return [request.nextUrl.pathname, new URL(request.url).pathname].some(isTeacherAddress);
}

/** The database is away. A page would otherwise break off while it is made, without a word. */
async function refuseForNow(request: NextRequest, error: AppError): Promise<NextResponse> {
  const form = await formOf(request);
  const isForPerson = form !== null || request.headers.get('accept')?.includes('text/html') === true;
  const { body, status, headers } = isForPerson ? problemPage(error, form) : problemResponse(error);
  return withPolicy(new NextResponse(body, { status, headers }), policyWithHashes('/_not-found'));
}

/** A person is led to the sign-in; a program, and a form of a session that has ended, is told. */
function refuseStranger(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl;
  const headers = { 'cache-control': 'private, no-store' };
  if (!isRead(request.method) || pathname.startsWith('/api/'))
    return new NextResponse(
      'You are not signed in, or your session has ended. Sign in again at /sign-in.\n',
      {
        status: 401,
        headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      },
    );
  const to = encodeURIComponent(`${pathname}${search}`);
  return NextResponse.redirect(new URL(`/sign-in?to=${to}`, request.url), { status: 307, headers });
}

/**
 * The page that says so. Not by a rewrite: a server that listens on 127.0.0.1 calls itself localhost in one place, takes
 * the rewrite for another host's, and asks itself for it, which fails behind https.
 */
function notFound(): NextResponse {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return new NextResponse(readNotFoundPage(), { status: 404, headers });
}

/** The same in development, where nothing is prerendered: any address that no page has. */
function nothingHere(request: NextRequest): NextResponse {
  return NextResponse.rewrite(new URL('/nothing-here', request.url));
}

function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Pages are read; what is sent goes to /api/. So no page ever has a body to read. */
function refuseWriting(): NextResponse {
  const message = 'This address shows a page and takes nothing. Checks are sent to /api/check.\n';
  return new NextResponse(message, {
    status: 405,
    headers: { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' },
  });
}

function withPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] };
