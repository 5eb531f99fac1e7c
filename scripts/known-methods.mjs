import { subscribe } from 'node:diagnostics_channel';

/**
 * Loaded into the server by scripts/before-next.mjs: TRACE is a method that the standard Request refuses, so Next
 * answers 500 to it. Under the name of one that no route has, it is answered as any other such method.
 */
subscribe('http.server.request.start', ({ request }) => {
  if (request.method === 'TRACE') request.method = 'SEARCH';
});
