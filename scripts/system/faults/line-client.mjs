import { Agent, request } from 'node:http';
import { newCookies } from '../load/http.mjs';

/** Why a request has no answer, where that is nobody's fault: no server took it, and it is sent to another one. */
export const refusedConnection = 'no server accepted the connection';

/**
 * The one reset that a server which ends cannot avoid: it closes a connection that waits for nothing while a request is on
 * its way over it. It is that one only where the connection was used before, and not one byte came of an answer.
 */
export const closedLine = 'the connection had been used before and was closed, without one byte of an answer';

/**
 * A student's browser with one connection that it keeps, as `studentClient`, but what it throws has a `reason`: one of the
 * two above, or in other words what was dropped.
 */
export function newLineClient(url, { token }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = newCookies([
    ['student-device', token],
    ['in-class', 'yes'],
  ]);
  return {
    async request(path, { json, timeoutMs }) {
      const headers = cookies.headers({ 'content-type': 'application/json', 'accept-encoding': 'identity' });
      const answer = await send(url + path, { agent, headers, timeout: timeoutMs }, JSON.stringify(json));
      cookies.keep(answer.headers);
      return answer;
    },
  };
}

function send(address, options, body) {
  return new Promise((resolve, reject) => {
    let came = () => false;
    const sent = request(address, { ...options, method: 'POST' }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      answer.once('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
      answer.once('error', (error) => reject(withReason(error, `an answer broke off: ${error.code}`)));
    });
    sent.once('socket', (socket) => {
      const before = socket.bytesRead;
      came = () => socket.bytesRead > before;
    });
    sent.once('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.once('error', (error) => reject(withReason(error, reasonOf(error, sent, came()))));
    sent.end(body);
  });
}

function reasonOf({ code, message }, { reusedSocket }, hasCome) {
  if (code === 'ECONNREFUSED') return refusedConnection;
  if (reusedSocket && !hasCome && (code === 'ECONNRESET' || code === 'EPIPE')) return closedLine;
  const line = reusedSocket ? 'a connection that had been used before' : 'a new connection';
  return `${message}, on ${line}, ${hasCome ? 'in the middle of an answer' : 'before any answer'}`;
}

function withReason(error, reason) {
  return Object.assign(error, { reason });
}
