import { Agent, request } from 'node:http';
import { isClosedLine } from '../closed-line.mjs';

const patienceMs = 60_000;

/** The lines of one browser: it has six for a site, and keeps them. */
export function newLines() {
  return new Agent({ keepAlive: true, maxSockets: 6 });
}

/**
 * Sends a request and reads all of the answer: `{ status, headers, body }`. As browsers do, it sends once more what went out
 * on a kept line just as the server closed it: a line that nobody used for five seconds is closed.
 */
export async function send(server, path, options) {
  try {
    return await sendOnce(server, path, options);
  } catch (error) {
    if (error.wasKeptLine !== true) throw error;
    return await sendOnce(server, path, options);
  }
}

function sendOnce(server, path, { agent, headers, body }) {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request(server + path, { agent, method, headers, timeout: patienceMs }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('timeout', () => sent.destroy(new Error(`no answer within ${patienceMs / 1000} s`)));
    sent.once('error', (error) => {
      reject(Object.assign(error, { wasKeptLine: metClosedLine(sent, error) }));
    });
    sent.end(body);
  });
}

/** What a browser sends along: its cookies, and that the request comes from a page of the site. */
export function newCookies(first) {
  const kept = new Map(first);
  return {
    headers: (more = {}) => ({
      'accept-encoding': 'gzip, deflate',
      'sec-fetch-site': 'same-origin',
      cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
      ...more,
    }),
    keep: (headers) => {
      for (const cookie of headers['set-cookie'] ?? []) {
        const [pair] = cookie.split(';', 1);
        const at = pair.indexOf('=');
        kept.set(pair.slice(0, at), pair.slice(at + 1));
      }
    },
  };
}

/**
 * Holds an event stream open, as a page does. `hear` is told each event that came, `{ id, name, data }`, with the data as
 * text; `tellEnd` why the stream ended where nobody here closed it.
 */
export function openStream(server, path, { agent, headers, hear, tellEnd }) {
  const state = { rest: '', isClosed: false, sent: null };
  const end = (why) => {
    if (!state.isClosed) tellEnd(why);
    state.isClosed = true;
  };
  const hearAnswer = (answer) => {
    if (answer.statusCode !== 200) end(`was answered ${answer.statusCode}`);
    answer.setEncoding('utf8');
    answer.on('data', (text) => {
      const parts = (state.rest + text).split('\n\n');
      state.rest = parts.pop();
      if (!state.isClosed) for (const part of parts) if (part.includes('\ndata: ')) hear(eventIn(part));
    });
    answer.once('error', (error) => end(error.message));
    answer.once('end', () => end('ended'));
  };
  function open(isAgain) {
    state.sent = request(server + path, { agent, headers }, hearAnswer);
    const { sent } = state;
    sent.once('error', (error) => {
      if (!isAgain && !state.isClosed && metClosedLine(sent, error)) open(true);
      else end(error.message);
    });
    sent.end();
  }
  open(false);
  return {
    close: () => {
      state.isClosed = true;
      state.sent.destroy();
    },
  };
}

/** Whether a request went out on a kept line just as the server closed it, and was not answered. */
function metClosedLine(sent, error) {
  return sent.reusedSocket && isClosedLine(error) && sent.res == null;
}

function eventIn(text) {
  const fields = text
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]);
  const { id, event: name, data } = Object.fromEntries(fields);
  return { id, name, data };
}
