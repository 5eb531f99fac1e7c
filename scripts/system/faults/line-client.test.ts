import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { closedKept, newLineClient, refusedConnection, resetNew } from './line-client.mjs';

const whole = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';
const half = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\no';
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A client of a server that does these things with the requests that come, in this order. */
async function clientOf(...deeds: readonly ((socket: Socket) => void)[]) {
  let next = 0;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => deeds[next++]?.(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const client = newLineClient(`http://127.0.0.1:${port}`, { token: 't' });
  return { send: (timeoutMs = 10_000) => client.request('/', { json: {}, timeoutMs }), server };
}

const answer = (socket: Socket) => void socket.write(whole);
const reset = (socket: Socket) => void socket.resetAndDestroy();
const end = (socket: Socket) => void socket.end();
const closeHalfway = (socket: Socket) => void socket.end(half);
const startAndReset = (socket: Socket) => void socket.write('HTTP/1.1 2', () => socket.resetAndDestroy());

test('a reset before any answer has a reason by whether the connection had been used, and the name of its request', async () => {
  const { send } = await clientOf(answer, reset, reset);
  expect(await send()).toMatchObject({ status: 200, text: 'ok' });
  await expect(send()).rejects.toMatchObject({
    reason: closedKept,
    request: expect.stringMatching(/^[\w-]{36}$/),
  });
  await expect(send()).rejects.toMatchObject({
    reason: resetNew,
    request: expect.stringMatching(/^[\w-]{36}$/),
  });
});

test('a new connection that was ended, and not reset, was taken by a server', async () => {
  const { send } = await clientOf(end);
  await expect(send()).rejects.toMatchObject({ reason: expect.stringContaining('on a new connection') });
});

test.each([
  ['half an answer', closeHalfway, 'an answer broke off', undefined],
  ['a reset after some bytes', startAndReset, 'in the middle of an answer', undefined],
  ['silence', () => {}, 'no answer in time', 200],
])('%s on a connection that was used is something dropped', async (_, deed, words, timeoutMs) => {
  const { send } = await clientOf(answer, deed);
  await send();
  await expect(send(timeoutMs)).rejects.toMatchObject({ reason: expect.stringContaining(words) });
});

test('where no server listens the connection is refused', async () => {
  const { send, server } = await clientOf();
  server.close();
  await once(server, 'close');
  await expect(send()).rejects.toMatchObject({ reason: refusedConnection });
});
