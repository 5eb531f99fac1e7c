import 'server-only';
import type { ClassChange } from '@/domain/class';
import { AppError } from '@/domain/errors';
import { stopping } from '../stopping';
import type { ChangeFeed, Listener } from './change-feed';

/** Something that a page is told. */
export interface PageEvent {
  readonly name: string;
  readonly data: unknown;
}

/** What happened since a change, and the number of the last change that it holds. */
export interface News {
  readonly events: readonly PageEvent[];
  readonly last: number;
}

export interface NewsSource {
  /** The class that the news is of. */
  readonly classId: string;
  /** The number of the change that the page has seen; null where it has seen nothing. */
  readonly after: number | null;
  /** Whether a change is news here; every one is where nothing is said. */
  readonly hears?: (change: Pick<ClassChange, 'type'>) => boolean;
  /** Reads what happened. Throws an AppError where the one who asks may not know any more: then the stream ends. */
  readonly read: (after: number | null) => Promise<News>;
  /** Whether the one who asks is still known. Asked again and again. */
  readonly isAllowed: () => Promise<boolean>;
}

interface Pace {
  readonly heartbeatMs: number;
  readonly allowedMs: number;
}

/** A comment now and then keeps what stands between from closing the line; who asks is looked at again once a minute. */
const pace: Pace = { heartbeatMs: 15_000, allowedMs: 60_000 };

/** Chunks that may wait for a page that does not read. Then the stream ends; the page comes back and catches up. */
const mostWaiting = 100;

/** How soon a page comes back after a stream has ended, in milliseconds. */
const retryMs = 1000;

/** Answers a page with server-sent events for as long as it listens. */
export function streamEvents(
  signal: AbortSignal,
  feed: ChangeFeed,
  source: NewsSource,
  { heartbeatMs, allowedMs }: Pace = pace,
): Response {
  const ending = new AbortController();
  const stopped = stopping();
  const end = () => ending.abort();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const write = (text: string) => {
        if (ending.signal.aborted || text === '') return;
        if ((controller.desiredSize ?? 0) < -mostWaiting) return end();
        controller.enqueue(new TextEncoder().encode(text));
      };
      const listener = teller(source, write, end);
      const heartbeat = setInterval(() => write(': \n\n'), heartbeatMs);
      const looking = setInterval(() => void unlessAllowed(source, end), allowedMs);
      const stop = feed.listen(listener);
      ending.signal.addEventListener('abort', () => {
        stop();
        clearInterval(heartbeat);
        clearInterval(looking);
        signal.removeEventListener('abort', end);
        stopped.removeEventListener('abort', end);
        closeQuietly(controller);
      });
      signal.addEventListener('abort', end);
      stopped.addEventListener('abort', end);
      if (signal.aborted || stopped.aborted) return end();
      write(`retry: ${retryMs}\n\n`);
      listener.wake();
    },
    cancel: end,
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'private, no-cache, no-store, no-transform',
      // Some servers that stand in front gather an answer before they pass it on.
      'x-accel-buffering': 'no',
    },
  });
}

/** Tells what is new, one telling after the other: what happens meanwhile is told next. */
function teller(source: NewsSource, write: (text: string) => void, end: () => void): Listener {
  const { classId, after, hears = () => true, read } = source;
  const state = { after, isReading: false, isStale: false };
  async function tell(): Promise<void> {
    state.isReading = true;
    try {
      do {
        state.isStale = false;
        const { events, last } = await read(state.after);
        state.after = last;
        write(events.map((event) => framed(event, last)).join(''));
      } while (state.isStale);
    } catch (error) {
      end();
      // The page comes back, and is told by the status what is the matter.
      if (!(error instanceof AppError)) throw error;
    } finally {
      state.isReading = false;
    }
  }
  return {
    classId,
    hears: (type) => hears({ type }),
    wake: () => {
      state.isStale = true;
      if (!state.isReading) void tell().catch(() => {});
    },
    pass: (number) => {
      // While something is read, what it finds is the last word.
      if (!state.isReading && state.after !== null) state.after = Math.max(state.after, number);
    },
  };
}

async function unlessAllowed({ isAllowed }: NewsSource, end: () => void): Promise<void> {
  const isFine = await isAllowed().catch(() => true);
  if (!isFine) end();
}

/** JSON has no line breaks, so that an event is three lines and an empty one. */
function framed({ name, data }: PageEvent, id: number): string {
  return `id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

function closeQuietly(controller: ReadableStreamDefaultController): void {
  try {
    controller.close();
  } catch {
    // The page has gone, and its end of the line with it.
  }
}

/** Where a page goes on: after the last event that it got, or after what its address names. */
export function seenBy(request: Request): number | null {
  const told = request.headers.get('last-event-id') ?? new URL(request.url).searchParams.get('after');
  return told !== null && /^\d{1,15}$/.test(told) ? Number(told) : null;
}
