import { setTimeout as wait } from 'node:timers/promises';
import { Sentence } from '../../say.mjs';
import { endWithin, startServer } from '../server.mjs';

/** Asks for something. Throws where the answer has another status. */
export async function assertStatus(client, path, options, status) {
  const answer = await client.request(path, options);
  if (answer.status !== status)
    throw new Sentence(`${path} answered ${answer.status} and not ${status}:\n${answer.text.slice(0, 500)}`);
  return answer;
}

/** Throws where checks of clients were answered with another status than these. */
export function assertStatuses({ statuses }, allowed) {
  const others = [...statuses].filter(([status]) => !allowed.includes(status));
  if (others.length > 0)
    throw new Sentence(
      `Checks were answered with ${others.map(([one, times]) => `${one} (${times} times)`)}.`,
    );
}

/** Throws unless the server has said something so many times. */
export function assertSaid(server, words, times) {
  const found = server
    .output()
    .split('\n')
    .filter((line) => words.test(line));
  if (found.length !== times)
    throw new Sentence(
      `The server said ${words} ${found.length} times and not ${times}:\n${server.output()}`,
    );
}

/** Waits until a server answers anything at all. */
export async function untilItAnswers(server, patienceMs = 30_000) {
  const end = performance.now() + patienceMs;
  while (performance.now() < end && !server.hasEnded()) {
    const there = await fetch(`${server.url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (there) return;
    await wait(50);
  }
  throw new Sentence(`The server did not answer. It printed:\n${server.output()}`);
}

/**
 * Starts a server that cannot do its work. It has to end by itself with exit code 1, and to say why in one line, which
 * is given. What Next prints of itself is none.
 */
export async function refusedStart(options, words) {
  const server = await startServer(options);
  const end = await endWithin(server, 30_000);
  if (end === null)
    throw new Sentence(`The server went on and not one word of ${words}:\n${server.output()}`);
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(▲|- |✓| )/.test(line));
  if (end.code !== 1 || lines.length !== 1 || !words.test(lines[0]))
    throw new Sentence(
      `The server ended with ${end.code ?? end.signal} and not with 1 and one line of ${words}:\n${server.output()}`,
    );
  return lines[0];
}
