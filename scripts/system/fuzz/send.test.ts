import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sent } from './send.mjs';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

const plain = { method: 'GET', path: '/', headers: {}, body: null };
const long = { ...plain, headers: { cookie: 'x'.repeat(140_000) } };
const upload = { ...long, method: 'POST', body: 'y'.repeat(500_000) };

async function urlOf(server: Server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stops.push(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : undefined}`;
}

/** A server that does these things with the connections that come, in this order, once it is told something. */
function doing(...deeds: readonly ((socket: Socket) => void)[]) {
  let next = 0;
  return urlOf(
    createServer((socket) => {
      socket.on('error', () => {}).once('data', () => deeds[next++]?.(socket));
    }),
  );
}

const reset = (socket: Socket) => void socket.resetAndDestroy();
const breakOff = (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf');
const answer = (status: string) => (socket: Socket) =>
  void socket.end(`HTTP/1.1 ${status}\r\ncontent-length: 0\r\n\r\n`);
const stream = (socket: Socket) =>
  void socket.write(
    'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n9\r\ndata: 1\n\n\r\n',
  );

test('an answer that breaks off is none', async () => {
  await expect(sent(await doing(breakOff), plain)).rejects.toThrow('aborted');
});

test('of a stream of events the first is enough', async () => {
  expect(await sent(await doing(stream), plain)).toMatchObject({ status: 200, text: 'data: 1\n\n' });
});

test.each([
  ['a page', long],
  ['a form', upload],
])('%s whose head is too long is refused by a server, though its connection is closed', async (_, asked) => {
  expect(await sent(await urlOf(createHttpServer()), asked)).toMatchObject({ status: 431 });
});

test.each([
  ['a page', long],
  ['a form', upload],
])(
  'where the connection of %s with a long head is closed, the refusal is read of its head alone',
  async (_, asked) => {
    expect(await sent(await doing(reset, answer('431 Too Large')), asked)).toMatchObject({ status: 431 });
    await expect(sent(await doing(reset, answer('200 OK')), asked)).rejects.toThrow();
    await expect(sent(await doing(reset, reset), asked)).rejects.toThrow();
  },
);

test('a closed connection of any other request is no answer', async () => {
  await expect(sent(await doing(reset, answer('431 Too Large')), plain)).rejects.toThrow();
});
