import { setTimeout as wait } from 'node:timers/promises';
import { newCheck, studentClient } from '../school.mjs';

/** How long a client waits before it sends a check again, in milliseconds. The outbox of a browser takes longer. */
const pauseMs = 40;

/** How long the clients may take in the end until all that they sent is acknowledged. */
const patienceMs = 60_000;

/** A server that does not answer for so long has not acknowledged anything. */
const timeoutMs = 15_000;

/**
 * Students who send checks without a pause, as their browsers' outboxes do: one that is not acknowledged is sent again,
 * the same attempt, at the next of the servers, until it is. `newOne` makes their clients. Gives what was sent, acknowledged and sent again so far,
 * and `stop`, which waits until everything that was sent is acknowledged.
 */
export function startClients(urls, students, newOne = studentClient) {
  const all = {
    ...{ sent: new Set(), acknowledged: new Map(), repeated: 0, statuses: new Map(), refused: [] },
    /** What had no answer: the name of the request, and why, where the client tells them. */
    unanswered: [],
  };
  const state = { isOver: false, deadline: Number.POSITIVE_INFINITY };
  const running = students.map((student, index) =>
    keepSending(all, state, { clients: urls.map((url) => newOne(url, student)), index }),
  );
  return {
    ...all,
    repeated: () => all.repeated,
    async stop() {
      state.isOver = true;
      state.deadline = performance.now() + patienceMs;
      await Promise.all(running);
    },
  };
}

async function keepSending(all, state, { clients, index }) {
  for (let at = index; !state.isOver; at += 1) {
    const check = newCheck();
    all.sent.add(check.attempt);
    for (let turn = at; !(await isAcknowledged(all, clients[turn % clients.length], check)); turn += 1) {
      if (performance.now() > state.deadline) return;
      all.repeated += 1;
      await wait(pauseMs);
    }
  }
}

/** Whether a check needs not be sent again: it was acknowledged, or refused for good, which is noted. */
async function isAcknowledged(all, client, check) {
  try {
    const { status, text } = await client.request('/api/check', { json: check, timeoutMs });
    all.statuses.set(status, (all.statuses.get(status) ?? 0) + 1);
    if (status === 200 || status === 202) {
      all.acknowledged.set(check.attempt, performance.now());
      return true;
    }
    if (status < 500) all.refused.push(`${status} ${text}`);
    return status < 500;
  } catch ({ reason, request }) {
    all.unanswered.push({ reason, request });
    return false;
  }
}
