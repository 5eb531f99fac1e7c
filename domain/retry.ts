const firstPauseMs = 5000;
const longestPauseMs = 5 * 60 * 1000;

/** How long to wait after so many tries in a row that reached nobody: 5 s, then twice as long each time, 5 minutes at most. */
export function pauseAfter(tries: number): number {
  return Math.min(longestPauseMs, firstPauseMs * 2 ** Math.max(0, tries - 1));
}

/** What a `Retry-After` header asks for, in milliseconds: seconds, or a date (RFC 9110, 10.2.3). 0 where it says nothing that can be read. */
export function retryAfterMs(header: string | null, now: Date): number {
  if (header === null || header.trim() === '') return 0;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now.getTime() : seconds * 1000;
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
