/** What a page does with what it is told, by the name of the event. */
export type Told = Readonly<Record<string, (data: unknown) => void>>;

/** How long a page waits before it tries again: a second at first, and longer with each time. In milliseconds. */
const firstPauseMs = 1000;
const mostPauseMs = 15_000;

/** A line that was cut mostly is back before anybody has to know. */
const quietMs = 3000;

/**
 * Listens to server-sent events while the page is in view, from the last one that it heard on. A page that nobody looks
 * at holds no line: a browser has six for a site. A browser takes up a line that was cut, but gives up at an answer of
 * another kind, as of a server that is starting again: then this goes on. Returns what ends the listening.
 */
export function follow(
  address: string,
  after: number | null,
  told: Told,
  tellLine: (isConnected: boolean) => void = () => {},
): () => void {
  const line = lineTeller(tellLine);
  const state: { source: EventSource | null; seen: string | null; pause: number; again: Timer } = {
    source: null,
    seen: after === null ? null : String(after),
    pause: firstPauseMs,
    again: undefined,
  };

  function hear(event: MessageEvent<unknown>): void {
    if (event.lastEventId !== '') state.seen = event.lastEventId;
    if (typeof event.data === 'string') told[event.type]?.(parsed(event.data));
  }

  function turn(): void {
    const isWanted = document.visibilityState === 'visible';
    if (isWanted && state.source === null) {
      clearTimeout(state.again);
      const source = new EventSource(withAfter(address, state.seen));
      for (const name of Object.keys(told)) source.addEventListener(name, hear);
      source.addEventListener('open', () => {
        state.pause = firstPauseMs;
        line.isUp();
      });
      source.addEventListener('error', () => {
        line.isDown();
        if (source.readyState === EventSource.CLOSED) later();
      });
      state.source = source;
    }
    if (!isWanted) stop();
  }

  function later(): void {
    stop();
    state.again = setTimeout(turn, state.pause);
    state.pause = Math.min(state.pause * 2, mostPauseMs);
  }

  function stop(): void {
    clearTimeout(state.again);
    state.source?.close();
    state.source = null;
  }

  turn();
  document.addEventListener('visibilitychange', turn);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    stop();
    line.end();
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Tells that a line is down once it has been for a moment, and that it is up again. */
function lineTeller(tell: (isConnected: boolean) => void) {
  const state: { waiting: Timer } = { waiting: undefined };
  const end = () => {
    clearTimeout(state.waiting);
    state.waiting = undefined;
  };
  return {
    end,
    isUp: () => {
      end();
      tell(true);
    },
    isDown: () => {
      state.waiting ??= setTimeout(() => tell(false), quietMs);
    },
  };
}

function withAfter(address: string, seen: string | null): string {
  if (seen === null) return address;
  return `${address}${address.includes('?') ? '&' : '?'}after=${seen}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
