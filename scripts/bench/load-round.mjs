import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { Sentence } from '../say.mjs';
import { median, percentile } from './statistics.mjs';

/**
 * Sends checks over many connections for some seconds, each a new attempt, each connection with a session of its own.
 * Gives how many were answered in a second, and the median and the 95th percentile of the latency in milliseconds.
 */
export async function loadRound(url, check, { sessions, seconds }) {
  const latencies = [];
  let refused = 0;
  const cookies = sessions.values();
  const run = autocannon({
    url,
    connections: sessions.length,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    setupClient: (client) => {
      client.setHeaders({ 'content-type': 'application/json', cookie: cookies.next().value });
    },
    requests: [{ setupRequest: (request) => ({ ...request, body: bodyOf(check) }) }],
  });
  run.on('response', (_client, status, _bytes, ms) => {
    if (status === 200) latencies.push(ms);
    else refused += 1;
  });
  const { errors, duration } = await run;
  if (refused + errors > 0)
    throw new Sentence(`${url} refused ${refused} checks, and did not answer ${errors}.`);
  return { rate: latencies.length / duration, median: median(latencies), slow: percentile(latencies, 0.95) };
}

function bodyOf(check) {
  return JSON.stringify({ ...check, attempt: randomUUID() });
}
