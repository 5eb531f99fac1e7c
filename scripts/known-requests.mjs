import { subscribe } from 'node:diagnostics_channel';

/**
 * Loaded into the server by scripts/before-next.mjs: requests that Next would take for something else than they are.
 * - TRACE is a method that the standard Request refuses, so Next answers 500 to it. Under the name of one that no route
 *   has, it is answered as any other such method.
 * - A request line may name a whole address (RFC 9112, 3.2.2). Next would pass such a request on to the host in it; the
 *   course answers for itself alone, so only what comes after the host counts.
 */
subscribe('http.server.request.start', ({ request }) => {
  if (request.method === 'TRACE') request.method = 'SEARCH';
  if (!request.url.startsWith('/')) request.url = pathOf(request.url);
});

function pathOf(address) {
  if (!URL.canParse(address)) return '/';
  const { pathname, search } = new URL(address);
  // An address without a path of its own, as of an unknown scheme, has none that begins at the root.
  return pathname.startsWith('/') ? pathname + search : '/';
}
