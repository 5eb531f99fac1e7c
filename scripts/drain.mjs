import { subscribe } from 'node:diagnostics_channel';
import { Server } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Loaded into the server by scripts/before-next.mjs: what happens when it is told to stop. Every request that it has
 * accepted is answered, streams of events end, connections that wait for nothing are closed, and the process ends by
 * itself. Next alone would wait for the streams, which never end, and for as long as a browser keeps a connection in use.
 */

/** For so long connections are still accepted, and each answer says that its connection ends: browsers go elsewhere. */
const turnMs = 300;

/** What is not answered by then is dropped, and counted in the log. `npm start` waits a little longer. */
const longestMs = 20_000;

const servers = new Set();
const open = new Set();
let isStopping = false;

process.env.NEXT_MANUAL_SIG_HANDLE = '1';
// The server ends its streams when this is aborted, and says that it is not ready.
globalThis.whoSaysSoStopping ??= new AbortController();

subscribe('http.server.request.start', ({ response, server }) => {
  servers.add(server);
  open.add(response);
  response.once('close', () => open.delete(response));
  if (isStopping) endsItsConnection(response);
});

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => void stop());

async function stop() {
  if (isStopping) return;
  isStopping = true;
  const deadline = performance.now() + longestMs;
  for (const response of open) endsItsConnection(response);
  globalThis.whoSaysSoStopping.abort();
  await wait(turnMs);
  // Right after the connections that waited were accepted.
  await new Promise((resolve) => setImmediate(resolve));
  // Not the close of http, which also ends connections that were just accepted and have not said yet what they ask.
  for (const server of servers) Server.prototype.close.call(server);
  await wait(turnMs);
  while (open.size > 0 && performance.now() < deadline) {
    for (const server of servers) server.closeIdleConnections();
    await wait(20);
  }
  if (open.size > 0) process.stderr.write(`Stopped before ${open.size} requests were answered.\n`);
  process.exit(0);
}

/** An answer that has begun keeps the connection that it promised: it is closed once it is idle. */
function endsItsConnection(response) {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
