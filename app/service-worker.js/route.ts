import { readServiceWorker } from '@/server/service-worker';

// Written after the pages are made; read when it is asked for.
export const dynamic = 'force-dynamic';

/** The service worker of this build. Not there in development. */
export function GET(): Response {
  const code = readServiceWorker();
  if (code === null) return new Response(null, { status: 404 });
  return new Response(code, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
