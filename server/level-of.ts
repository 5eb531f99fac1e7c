import 'server-only';

/**
 * How loud the line of an answer is. 503 is meant: a class is paused, or a database is away, which is said once by itself.
 * Each other status from 500 on is a mistake of ours.
 */
export function levelOf(status: number): 'info' | 'warn' | 'error' {
  if (status === 503) return 'warn';
  return status >= 500 ? 'error' : 'info';
}
