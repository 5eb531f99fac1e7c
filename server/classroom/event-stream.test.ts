import { afterEach, expect, test, vi } from 'vitest';
import type { ClassChange } from '@/domain/class';
import { AppError } from '@/domain/errors';
import type { ChangeFeed, Listener } from './change-feed';
import { makeChangeFeed } from './change-feed';
import type { NewsSource } from './event-stream';
import { seenBy, streamEvents } from './event-stream';

afterEach(() => {
  globalThis.whoSaysSoStopping = undefined;
  vi.useRealTimers();
});

const slow = { heartbeatMs: 100_000, allowedMs: 100_000 };

function quietFeed(): ChangeFeed & {
  readonly wakeAll: () => void;
  readonly passAll: (number: number) => void;
} {
  const waiting = new Set<Listener>();
  return {
    listen: (listener) => {
      waiting.add(listener);
      return () => void waiting.delete(listener);
    },
    listeners: () => waiting.size,
    wakeAll: () => {
      for (const { wake } of waiting) wake();
    },
    passAll: (number) => {
      for (const { pass } of waiting) pass(number);
    },
  };
}

/** Who listens to everything in a class. */
function listener(classId: string, wake = () => {}): Listener {
  return { classId, hears: () => true, wake, pass: () => {} };
}

/** News of a count that others move on. */
function counting(state: { last: number }, more: Partial<NewsSource> = {}): NewsSource {
  return {
    classId: 'c',
    after: null,
    isAllowed: async () => true,
    read: async (after) => ({
      events: after === state.last ? [] : [{ name: 'count', data: { from: after, to: state.last } }],
      last: state.last,
    }),
    ...more,
  };
}

function readerOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) throw new Error('There is no body.');
  return reader;
}

test('an event is framed with the number of the change, and more comes when the feed wakes', async () => {
  const feed = quietFeed();
  const state = { last: 7 };
  const response = streamEvents(new AbortController().signal, feed, counting(state), slow);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('cache-control')).toContain('no-transform');
  expect(response.headers.get('x-accel-buffering')).toBe('no');
  const reader = readerOf(response);
  expect((await reader.read()).value).toBe('retry: 1000\n\n');
  expect((await reader.read()).value).toBe('id: 7\nevent: count\ndata: {"from":null,"to":7}\n\n');
  state.last = 9;
  feed.wakeAll();
  expect((await reader.read()).value).toContain('"from":7,"to":9');
  await reader.cancel();
});

test('what happens while news is read is told next, and nothing twice', async () => {
  const feed = quietFeed();
  const state = { last: 1 };
  const source = counting(state);
  const read: NewsSource['read'] = async (after) => {
    const news = await source.read(after);
    // Something happens between reading and telling.
    if (state.last < 4) {
      state.last += 1;
      feed.wakeAll();
    }
    return news;
  };
  const reader = readerOf(streamEvents(new AbortController().signal, feed, counting(state, { read }), slow));
  await reader.read();
  const told = [];
  for (let count = 0; count < 4; count += 1) told.push((await reader.read()).value?.split('\n')[0]);
  expect(told).toEqual(['id: 1', 'id: 2', 'id: 3', 'id: 4']);
  await reader.cancel();
});

test.each([
  ['the page goes', async (reader: ReturnType<typeof readerOf>) => reader.cancel()],
  ['the request ends', async (_: ReturnType<typeof readerOf>, request: AbortController) => request.abort()],
] as const)('nothing is left behind when %s', async (_, leave) => {
  vi.useFakeTimers();
  const feed = quietFeed();
  const request = new AbortController();
  const read = vi.fn(counting({ last: 1 }).read);
  const response = streamEvents(request.signal, feed, counting({ last: 1 }, { read }));
  const reader = readerOf(response);
  await reader.read();
  expect(feed.listeners()).toBe(1);
  expect(vi.getTimerCount()).toBe(2);
  await leave(reader, request);
  await vi.advanceTimersByTimeAsync(1);
  expect(feed.listeners()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
  const before = read.mock.calls.length;
  feed.wakeAll();
  expect(read.mock.calls).toHaveLength(before);
});

test('a request that ended before it was answered holds nothing', () => {
  vi.useFakeTimers();
  const feed = quietFeed();
  streamEvents(AbortSignal.abort(), feed, counting({ last: 1 }));
  expect(feed.listeners()).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test('a comment every 15 seconds keeps the line open, and who may not listen any more is cut off within a minute', async () => {
  vi.useFakeTimers();
  const feed = quietFeed();
  const allowed = { is: true };
  const source = counting({ last: 1 }, { isAllowed: async () => allowed.is });
  const reader = readerOf(streamEvents(new AbortController().signal, feed, source));
  await reader.read();
  await reader.read();
  await vi.advanceTimersByTimeAsync(15_000);
  expect((await reader.read()).value).toBe(': \n\n');
  allowed.is = false;
  await vi.advanceTimersByTimeAsync(60_000);
  const rest = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    rest.push(value);
  }
  expect(rest.every((one) => one === ': \n\n')).toBe(true);
  expect(feed.listeners()).toBe(0);
});

test('a stream ends where the class is not the teacher’s any more', async () => {
  const feed = quietFeed();
  const read = async () => {
    throw new AppError('not-found', 'There is no such class among your classes.');
  };
  const reader = readerOf(
    streamEvents(new AbortController().signal, feed, counting({ last: 1 }, { read }), slow),
  );
  await reader.read();
  expect((await reader.read()).done).toBe(true);
  expect(feed.listeners()).toBe(0);
});

test('a page that does not read is cut off, and does not fill the memory', async () => {
  const feed = quietFeed();
  const state = { last: 0 };
  streamEvents(new AbortController().signal, feed, counting(state), slow);
  for (let sent = 0; sent < 200 && feed.listeners() > 0; sent += 1) {
    state.last += 1;
    feed.wakeAll();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(feed.listeners()).toBe(0);
  expect(state.last).toBeLessThan(150);
});

test('a page goes on after the last event that it got, rather than what its address says', () => {
  const request = (headers: Record<string, string>, query = '') =>
    new Request(`http://localhost/events${query}`, { headers });
  expect(seenBy(request({ 'last-event-id': '12' }, '?after=3'))).toBe(12);
  expect(seenBy(request({}, '?after=3'))).toBe(3);
  expect(seenBy(request({}))).toBeNull();
  expect(seenBy(request({ 'last-event-id': '1; drop' }))).toBeNull();
});

test('the database is asked only while somebody listens, and by one for all', async () => {
  vi.useFakeTimers();
  const last = vi.fn(async () => 1);
  const feed = makeChangeFeed({ last, changedSince: async () => [] }, 400);
  await vi.advanceTimersByTimeAsync(4000);
  expect(last).not.toHaveBeenCalled();
  const stops = Array.from({ length: 30 }, () => feed.listen(listener('c')));
  await vi.advanceTimersByTimeAsync(4000);
  expect(last.mock.calls.length).toBeGreaterThanOrEqual(10);
  expect(last.mock.calls.length).toBeLessThanOrEqual(11);
  for (const stop of stops) stop();
  const asked = last.mock.calls.length;
  await vi.advanceTimersByTimeAsync(4000);
  expect(last.mock.calls).toHaveLength(asked);
  expect(vi.getTimerCount()).toBe(0);
  feed.listen(listener('c'))();
});

test('only those are woken whose class has changed, and a database that was away is asked again', async () => {
  vi.useFakeTimers();
  const state = { last: 1, isAway: false };
  const feed = makeChangeFeed({
    last: async () => {
      if (state.isAway) throw new Error('away');
      return state.last;
    },
    changedSince: async () => [{ class: 'mine', type: 'class-changed' }],
  });
  const [mine, other] = [vi.fn(), vi.fn()];
  const stops = [feed.listen(listener('mine', mine)), feed.listen(listener('other', other))];
  await vi.advanceTimersByTimeAsync(1);
  mine.mockClear();
  other.mockClear();
  state.isAway = true;
  state.last = 2;
  await vi.advanceTimersByTimeAsync(2000);
  expect(mine).not.toHaveBeenCalled();
  state.isAway = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(mine).toHaveBeenCalledOnce();
  expect(other).not.toHaveBeenCalled();
  for (const stop of stops) stop();
});

test('what is no news to a listener wakes nobody, and need not be gone through again', async () => {
  vi.useFakeTimers();
  const state: { last: number; type: ClassChange['type'] } = { last: 1, type: 'attempt-received' };
  const feed = makeChangeFeed({
    last: async () => state.last,
    changedSince: async () => [{ class: 'c', type: state.type }],
  });
  const [wake, pass] = [vi.fn(), vi.fn()];
  const stop = feed.listen({ classId: 'c', hears: (type) => type !== 'attempt-received', wake, pass });
  await vi.advanceTimersByTimeAsync(1);
  wake.mockClear();
  state.last = 5;
  await vi.advanceTimersByTimeAsync(1000);
  expect(wake).not.toHaveBeenCalled();
  expect(pass.mock.calls).toEqual([[5]]);
  Object.assign(state, { last: 6, type: 'class-changed' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(wake).toHaveBeenCalledOnce();
  expect(pass).toHaveBeenCalledOnce();
  stop();
});

test('a stream that passed over changes reads from there on, and never from an earlier one', async () => {
  const feed = quietFeed();
  const state = { last: 2 };
  const reader = readerOf(streamEvents(new AbortController().signal, feed, counting(state), slow));
  await reader.read();
  await reader.read();
  feed.passAll(8);
  feed.passAll(5);
  state.last = 9;
  feed.wakeAll();
  expect((await reader.read()).value).toContain('"from":8,"to":9');
  await reader.cancel();
});

test('a process that is told to stop ends its streams, and one that is opened then ends at once', async () => {
  const feed = quietFeed();
  const streams = () => streamEvents(new AbortController().signal, feed, counting({ last: 1 }), slow).text();
  const open = streams();
  expect(feed.listeners()).toBe(1);
  globalThis.whoSaysSoStopping?.abort();
  expect(await open).toContain('retry: 1000');
  expect(await streams()).toBe('');
  expect(feed.listeners()).toBe(0);
});

test('what happened while nobody listened is not gone through, and who comes then is woken', async () => {
  vi.useFakeTimers();
  const state = { last: 4 };
  const changedSince = vi.fn(async () => []);
  const feed = makeChangeFeed({ last: async () => state.last, changedSince });
  feed.listen(listener('c'))();
  await vi.advanceTimersByTimeAsync(1000);
  state.last = 1_000_000;
  const wake = vi.fn();
  const stop = feed.listen(listener('c', wake));
  await vi.advanceTimersByTimeAsync(1000);
  expect(wake).toHaveBeenCalledTimes(1);
  expect(changedSince).not.toHaveBeenCalled();
  stop();
  await vi.advanceTimersByTimeAsync(1000);
});
