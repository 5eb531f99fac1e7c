import { connect } from 'node:net';
import { isClosedLine } from '../closed-line.mjs';

/** As much before its body as Node takes of a request, less what is sent along by itself. */
const most = 16_000;

/** Enough of a head for a server to see that it is too long, and so little that all of it is read at once. */
const enough = 20_000;

/**
 * Whether a request ended as one may whose head is too long: it is refused and its connection closed while more of it is on
 * its way, and whether the refusal is read before the close is up to the network.
 */
export function metRefusal({ path, headers }, error) {
  return isClosedLine(error) && path.length + Object.entries(headers).flat().join('').length > most;
}

/** Sends a head alone, and no more of it than a server needs. Gives the status of the answer. */
export function statusOfHead(url, { method, path, headers }, patienceMs) {
  const { hostname, port, host } = new URL(url);
  const lines = Object.entries({ ...headers, host }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(head.slice(0, enough), 'latin1'));
    let text = '';
    socket.setEncoding('latin1').on('data', (part) => {
      text += part;
      const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? [];
      if (status === undefined) return;
      resolve(Number(status));
      socket.destroy();
    });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('A long head had no answer in time.')));
    socket.once('error', reject);
    socket.once('end', () => reject(new Error('A long head had no answer.')));
  });
}
