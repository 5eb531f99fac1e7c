import { Sentence } from '../../say.mjs';
import { closedKept, refusedConnection, resetNew } from './line-client.mjs';

/**
 * Throws where a server is to blame for a request of a client without an answer: it had begun it, or its connection ended
 * in a way that no end of a server brings about. Each end closes one connection of a client that is kept, and one that the
 * system had taken, at the most. Gives how often it was what, in words.
 */
export function assertNothingDropped(unanswered, { begun, ends, clients }) {
  const bounds = new Map([
    [refusedConnection, Number.POSITIVE_INFINITY],
    [closedKept, ends * clients],
    [resetNew, ends * clients],
  ]);
  const dropped = unanswered.filter(({ reason, request }) => !bounds.has(reason) || begun.has(request));
  if (dropped.length > 0) {
    const [{ reason, request }] = dropped;
    const began = begun.has(request) ? 'a server had begun it, and ' : '';
    throw new Sentence(`${dropped.length} requests of clients were dropped, for example: ${began}${reason}.`);
  }
  return [...bounds].map(([reason, most]) => {
    const times = unanswered.filter((one) => one.reason === reason).length;
    if (times > most)
      throw new Sentence(`${times} times ${reason}: ${ends} ends under ${clients} clients explain ${most}.`);
    return `${times} times ${reason}`;
  });
}
