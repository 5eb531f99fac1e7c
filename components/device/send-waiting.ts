import { pauseAfter } from '@/domain/retry';
import { applyReply, handOver, listWaiting, turnDown } from './outbox';
import { sendCheck } from './send-check';

/** One tab sends at a time. */
const lockName = 'who-says-so:outbox';

let isStarted = false;
let isSending = false;
/** Tries in a row that reached nobody. */
let tries = 0;
/** The server asked to be left alone until then. */
let quietUntil = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits: now, when the network returns, when the page comes into view, and with growing pauses while nobody answers. */
export function startSending(): void {
  if (isStarted) return;
  isStarted = true;
  addEventListener('online', () => {
    tries = 0;
    void sendNow();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendNow();
  });
  void sendNow();
}

/** Tries again after a pause, which grows from time to time. */
export function sendLater(atLeastMs: number): void {
  tries += 1;
  quietUntil = Math.max(quietUntil, Date.now() + atLeastMs);
  clearTimeout(timer);
  timer = setTimeout(() => void sendNow(), Math.max(atLeastMs, pauseAfter(tries)));
}

/** Tries again after a pause that does not grow: a class that was paused goes on for everybody at once. */
export function sendSoon(afterMs: number): void {
  tries = 0;
  sendLater(afterMs);
}

async function sendNow(): Promise<void> {
  if (!navigator.onLine || isSending || Date.now() < quietUntil) return;
  isSending = true;
  try {
    // Without TLS a browser has no locks. A check that two tabs send counts once all the same.
    if (navigator.locks === undefined) await sendAll();
    else await navigator.locks.request(lockName, { ifAvailable: true }, (lock) => lock && sendAll());
  } catch {
    // The lock was refused: the next time.
  } finally {
    isSending = false;
  }
}

async function sendAll(): Promise<void> {
  for (const waiting of await listWaiting()) {
    const reply = await sendCheck(waiting);
    if (reply.type === 'not-reached') return sendLater(0);
    if (reply.type === 'paused') return sendSoon(reply.afterMs);
    if (reply.type === 'busy' || reply.type === 'too-many') return sendLater(reply.afterMs);
    if (reply.type === 'refused') await turnDown(waiting, reply.message);
    else if (reply.type === 'held') {
      if ((await handOver(waiting, reply.says)) !== 'kept') return sendLater(0);
    } else if ((await applyReply(waiting, reply.checked)) !== 'kept') return sendLater(0);
  }
  tries = 0;
}
