import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classScript } from './class-script';
import { follow } from './follow';

/** The part of a browser’s EventSource that is listened to. It fails, opens and tells when it is told to. */
class Line extends EventTarget {
  static readonly CLOSED = 2;
  static readonly all: Line[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly address: string) {
    super();
    Line.all.push(this);
  }

  opens(): void {
    this.readyState = 1;
    this.onopen?.();
    this.dispatchEvent(new Event('open'));
  }

  fails(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = Line.CLOSED;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  Line.all.length = 0;
  vi.stubGlobal('EventSource', Line);
  const page = { visibilityState: 'visible', hidden: false, cookie: 'in-class=1' };
  vi.stubGlobal('document', Object.assign(new EventTarget(), page, { documentElement: { dataset: {} } }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a line that the browser gave up is tried again, after longer and longer, from the last event on', () => {
  const end = follow('/events', 7, {});
  for (const pause of [1000, 2000, 4000, 8000, 15_000, 15_000]) {
    const before = Line.all.length;
    Line.all.at(-1)?.fails(Line.CLOSED);
    vi.advanceTimersByTime(pause - 1);
    expect(Line.all).toHaveLength(before);
    vi.advanceTimersByTime(1);
    expect(Line.all).toHaveLength(before + 1);
  }
  expect(Line.all.at(-1)?.address).toBe('/events?after=7');
  Line.all.at(-1)?.opens();
  Line.all.at(-1)?.fails(Line.CLOSED);
  vi.advanceTimersByTime(1000);
  const tried = Line.all.length;
  Line.all.at(-1)?.fails(Line.CLOSED);
  end();
  vi.advanceTimersByTime(60_000);
  expect(Line.all).toHaveLength(tried);
});

test('a line that is soon taken up again is not told of, one that stays down is', () => {
  const told: boolean[] = [];
  const end = follow('/events', null, {}, (isConnected) => told.push(isConnected));
  const [line] = Line.all;
  line?.opens();
  line?.fails(0);
  vi.advanceTimersByTime(1000);
  line?.opens();
  vi.advanceTimersByTime(10_000);
  expect(told).not.toContain(false);
  line?.fails(0);
  vi.advanceTimersByTime(3000);
  expect(told.at(-1)).toBe(false);
  line?.opens();
  expect(told.at(-1)).toBe(true);
  expect(Line.all).toHaveLength(1);
  end();
});

test('the script of every page tries again too', () => {
  const page = new EventTarget();
  vi.stubGlobal('window', { EventSource: Line });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  new Function(classScript)();
  page.dispatchEvent(new Event('load'));
  for (const pause of [1000, 2000]) {
    const before = Line.all.length;
    Line.all.at(-1)?.fails(Line.CLOSED);
    vi.advanceTimersByTime(pause);
    expect(Line.all).toHaveLength(before + 1);
  }
});
