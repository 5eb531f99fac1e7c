import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { routeOf } from './route-of.mjs';
import { root } from './run.mjs';

/**
 * Loaded into the server before Next (`node --import`): one line of JSON for each request that is answered, with an id that
 * the answer carries too. It names the route and never the address, which can hold a code, a link that opens something
 * or answers; no sender, no cookie, nothing that was sent.
 */
// Whoever started the course in a terminal looks for its address there, and not for requests.
const level = process.env.LOG_LEVEL || (process.stdout.isTTY ? 'warn' : 'info');
const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
const manifest = join(root, '.next', 'app-path-routes-manifest.json');
const routes = existsSync(manifest) ? Object.values(JSON.parse(readFileSync(manifest, 'utf8'))) : [];
const began = new WeakMap();

subscribe('http.server.request.start', ({ request, response }) => {
  const id = randomUUID();
  began.set(request, { id, at: performance.now() });
  response.setHeader('x-request-id', id);
  response.once('close', () => {
    if (!response.writableFinished) write(request, response, 'broke off');
  });
});

subscribe('http.server.response.finish', ({ request, response }) => write(request, response, 'answered'));

function write(request, response, message) {
  const { id, at } = began.get(request) ?? {};
  const status = response.statusCode;
  const line = { id, method: request.method, route: routeOf(request.url, routes), status, ms: ms(at) };
  if (status >= 500) log.error(line, message);
  else log.info(line, message);
}

function ms(since) {
  return since === undefined ? null : Math.round(performance.now() - since);
}
