import 'server-only';
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync } from 'node:fs';
import { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { z } from 'zod';
import { levelOf } from './level-of';
import { log } from './log';
import { routeOf } from './route-of';

const manifest = '.next/app-path-routes-manifest.json';

interface Begun {
  readonly id: string;
  readonly at: number;
}

/** Writes a line for each request that is answered or breaks off, with an id that the answer carries too. It names the route, never the address. */
export function startRequestLog(): void {
  const routes = readRoutes();
  const begun = new WeakMap<IncomingMessage, Begun>();

  function write({ request, response }: Exchange, message: string): void {
    const { id, at } = begun.get(request) ?? {};
    const ms = at === undefined ? null : Math.round(performance.now() - at);
    const status = response.statusCode;
    const line = { id, method: request.method, route: routeOf(request.url, routes), status, ms };
    log[levelOf(status)](line, message);
  }

  subscribe('http.server.request.start', (told) => {
    const exchange = readExchange(told);
    if (exchange === null) return;
    const id = randomUUID();
    begun.set(exchange.request, { id, at: performance.now() });
    exchange.response.setHeader('x-request-id', id);
    exchange.response.once('close', () => {
      if (!exchange.response.writableFinished) write(exchange, 'broke off');
    });
  });
  subscribe('http.server.response.finish', (told) => {
    const exchange = readExchange(told);
    if (exchange !== null) write(exchange, 'answered');
  });
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What Node tells of a request. */
function readExchange(told: unknown): Exchange | null {
  if (typeof told !== 'object' || told === null || !('request' in told) || !('response' in told)) return null;
  const { request, response } = told;
  return request instanceof IncomingMessage && response instanceof ServerResponse
    ? { request, response }
    : null;
}

/** The routes of the build. None while the course is worked on: each of its lines says `other`. */
function readRoutes(): string[] {
  const file = path.join(process.cwd(), manifest);
  if (!existsSync(file)) return [];
  const routes = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.values(routes);
}
