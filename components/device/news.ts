import { isRecord, isText } from '@/domain/guard';

/** What a tab tells the others, and its own exercises: something of an exercise was changed. */
export interface News {
  /** The address of the exercise; null where it may be any. */
  readonly address: string | null;
  /** The result of a check that waited. */
  readonly result?: string;
  /** Why a check that waited was turned down. */
  readonly refused?: string;
  /** When the feedback on a check that waited comes: the class has it. */
  readonly held?: string;
}

const listeners = new Set<(news: News) => void>();
let channel: BroadcastChannel | null = null;

/** The channel that the tabs share. Without one they agree when they are loaded, or come back into view. */
function shared(): BroadcastChannel | null {
  if (channel !== null || typeof BroadcastChannel === 'undefined') return channel;
  channel = new BroadcastChannel('who-says-so');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (news !== null) hear(news);
  };
  return channel;
}

function readNews(data: unknown): News | null {
  if (!isRecord(data)) return null;
  const { address, result, refused, held } = data;
  return {
    address: isText(address) ? address : null,
    ...(isText(result) ? { result } : {}),
    ...(isText(refused) ? { refused } : {}),
    ...(isText(held) ? { held } : {}),
  };
}

function hear(news: News): void {
  for (const listener of listeners) listener(news);
}

/** Tells the other tabs. */
export function tellOthers(news: News): void {
  shared()?.postMessage(news);
}

/** Tells the other tabs and everything on this page. */
export function tellAll(news: News): void {
  tellOthers(news);
  hear(news);
}

/** Listens to news; also when the page comes back as it was left, or into view, as news may have passed it by. */
export function listenToNews(listener: (news: News) => void): () => void {
  shared();
  const shown = () => document.visibilityState === 'visible' && listener({ address: null });
  const back = ({ persisted }: PageTransitionEvent) => persisted && listener({ address: null });
  listeners.add(listener);
  addEventListener('pageshow', back);
  document.addEventListener('visibilitychange', shown);
  return () => {
    listeners.delete(listener);
    removeEventListener('pageshow', back);
    document.removeEventListener('visibilitychange', shown);
  };
}
