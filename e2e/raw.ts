import { connect } from 'node:net';

/** For how long a server may say nothing, in milliseconds. */
const patienceMs = 15_000;

/** Sends bytes as they are, and gives all that comes back until the server ends, says nothing more, or is hung up on. */
export function sendRaw(baseURL: string, bytes: string, hangUp?: AbortSignal): Promise<string> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'));
    socket.setTimeout(patienceMs, () => socket.destroy());
    hangUp?.addEventListener('abort', () => socket.destroy());
    socket.on('data', (part) => {
      text += part.toString('latin1');
    });
    socket.on('close', () => resolve(text));
    // A server that refuses may also hang up; what it said before stands.
    socket.on('error', () => socket.destroy());
  });
}

/** A request by its first line, as it is: no client tidies the address. */
export function rawRequest(line: string, headers: readonly string[] = [], body = ''): string {
  return [`${line} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join('\r\n');
}
