import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { isClosedLine } from '../closed-line.mjs';
import { newCookies } from '../load/http.mjs';
import { nameHeader } from './begun.mjs';

/** Why a request has no answer, where that is nobody's fault: no server took it, and it is sent to another one. */
export const refusedConnection = 'no server accepted the connection';

/** A server that ends closes a connection that waits for nothing while a request is on its way over it. */
export const closedKept = 'a connection that had been used before was closed, without one byte of an answer';

/** The system resets a connection that it has taken for a server which then stops to listen. */
export const resetNew = 'a new connection was reset, without one byte of an answer';

/**
 * A student's browser with one connection that it keeps, as `studentClient`, but each request has a name. What it throws has
 * this name as its `request`, and a `reason`: one of those above, or in other words what was dropped.
 */
export function newLineClient(url, { token }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = newCookies([
    ['student-device', token],
    ['in-class', 'yes'],
  ]);
  return {
    async request(path, { json, timeoutMs }) {
      const headers = cookies.headers({
        'content-type': 'application/json',
        'accept-encoding': 'identity',
        [nameHeader]: randomUUID(),
      });
      const answer = await send(url + path, { agent, headers, timeout: timeoutMs }, JSON.stringify(json));
      cookies.keep(answer.headers);
      return answer;
    },
  };
}

function send(address, options, body) {
  return new Promise((resolve, reject) => {
    let came = () => false;
    const fail = (error, reason) =>
      reject(Object.assign(error, { reason, request: options.headers[nameHeader] }));
    const sent = request(address, { ...options, method: 'POST' }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      answer.once('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
      answer.once('error', (error) => fail(error, `an answer broke off: ${error.code}`));
    });
    sent.once('socket', (socket) => {
      const before = socket.bytesRead;
      came = () => socket.bytesRead > before;
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.once('error', (error) => fail(error, reasonOf(error, sent, came())));
    sent.end(body);
  });
}

function reasonOf(error, { reusedSocket }, hasCome) {
  if (error.code === 'ECONNREFUSED') return refusedConnection;
  const isBefore = isClosedLine(error) && !hasCome;
  if (isBefore && reusedSocket) return closedKept;
  // A call to the system failed. Where none did, whoever had taken the connection has ended it.
  if (isBefore && error.syscall !== undefined) return resetNew;
  const line = reusedSocket ? 'a connection that had been used before' : 'a new connection';
  return `${error.message}, on ${line}, ${hasCome ? 'in the middle of an answer' : 'before any answer'}`;
}
