/** What a page does with what it is told, by the name of the event. */
export type Told = Readonly<Record<string, (data: unknown) => void>>;

/**
 * Listens to server-sent events while the page is in view, from the last one that it heard on. A page that nobody looks
 * at holds no line: a browser has six for a site. Returns what ends the listening.
 */
export function follow(address: string, after: number | null, told: Told): () => void {
  const state: { source: EventSource | null; seen: string | null } = {
    source: null,
    seen: after === null ? null : String(after),
  };

  function hear(event: MessageEvent<unknown>): void {
    if (event.lastEventId !== '') state.seen = event.lastEventId;
    if (typeof event.data === 'string') told[event.type]?.(parsed(event.data));
  }

  function turn(): void {
    const isWanted = document.visibilityState === 'visible';
    if (isWanted && state.source === null) {
      const source = new EventSource(withAfter(address, state.seen));
      for (const name of Object.keys(told)) source.addEventListener(name, hear);
      state.source = source;
    }
    if (!isWanted) stop();
  }

  function stop(): void {
    state.source?.close();
    state.source = null;
  }

  turn();
  document.addEventListener('visibilitychange', turn);
  return () => {
    document.removeEventListener('visibilitychange', turn);
    stop();
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
