import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { nameHeader } from './begun.mjs';

/** Loaded into a server: it writes down each request that has a name, at once, and whatever becomes of it and of the server. */
subscribe('http.server.request.start', ({ request }) => {
  const name = request.headers[nameHeader];
  if (name !== undefined) appendFileSync(process.env.BEGUN_FILE, `${name}\n`);
});
