import type { NextRequest } from 'next/server';
import { NextResponse } from 'next/server';
import { isPrerendered, policyWithHashes, policyWithNonce } from './server/content-security-policy';
import { env } from './server/env';

/** Gives every page its Content-Security-Policy: hashes where the page was made at build, a nonce where it is made for this request. */
export function proxy(request: NextRequest): NextResponse {
  // The development server needs eval and inline scripts of its own.
  if (!env.isProduction) return NextResponse.next();

  const { pathname } = request.nextUrl;
  if (isPrerendered(pathname)) return withPolicy(NextResponse.next(), policyWithHashes(pathname));

  const policy = policyWithNonce(btoa(crypto.randomUUID()));
  // Next reads the nonce from the header of the request, and puts it on the scripts of the page.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  return withPolicy(NextResponse.next({ request: { headers } }), policy);
}

function withPolicy(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] };
