import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { isMissing } from './server/checked-address';
import { isPrerendered, policyWithHashes, policyWithNonce } from './server/content-security-policy';
import { env } from './server/env';
import { isFromThisMachine, isTeacherAddress } from './server/local-only';

/** Gives every page its Content-Security-Policy: hashes where the page was made at build, a nonce where it is made for this request. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const missing = isMissing(pathname, searchParams) || isClosed(request);
  // The development server needs eval and inline scripts of its own.
  if (!env.isProduction) return missing ? notFound(request) : NextResponse.next();
  if (!isRead(request.method) && !pathname.startsWith('/api/')) return refuseWriting();
  if (missing) return withPolicy(notFound(request), policyWithHashes('/_not-found'));
  if (isPrerendered(pathname)) return withPolicy(NextResponse.next(), policyWithHashes(pathname));

  const policy = policyWithNonce(btoa(crypto.randomUUID()));
  // Next reads the nonce from the header of the request, and puts it on the scripts of the page.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  return withPolicy(NextResponse.next({ request: { headers } }), policy);
}

/** Pages for teachers hold the whole key: until there is a sign-in, only the machine that serves them opens them. */
function isClosed(request: NextRequest): boolean {
  const addresses = [request.nextUrl.pathname, new URL(request.url).pathname];
  return addresses.some(isTeacherAddress) && !isFromThisMachine(request.headers, env.listensOn);
}

/** The page that says so: any address that no page has. */
function notFound(request: NextRequest): NextResponse {
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
