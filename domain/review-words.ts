import { countOf } from './count-of';

const dayMs = 24 * 60 * 60 * 1000;

/** When something happened, in days before today: “today”, “yesterday”, “3 days ago”, “2 weeks ago”. Both times are in milliseconds. */
export function agoInWords(then: number, startOfToday: number): string {
  const days = Math.max(0, Math.ceil((startOfToday - then) / dayMs));
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  return days < 14 ? `${days} days ago` : `${countOf(Math.floor(days / 7), 'week')} ago`;
}

/** What comes after today: “Next: 4 on Thursday, 9 later.” Counts by day, today first; `weekday` is that of today, Sunday is 0. */
export function forecastInWords(counts: readonly number[], later: number, weekday: number): string {
  const day = counts.findIndex((count, index) => index > 0 && count > 0);
  if (day < 0)
    return later === 0
      ? ''
      : `Nothing more comes back within ${counts.length} days; ${later} ${later === 1 ? 'comes' : 'come'} later.`;
  const then = counts.slice(day + 1).reduce((sum, count) => sum + count, later);
  const next = `Next: ${counts[day]} ${dayName(day, weekday)}`;
  return then === 0 ? `${next}.` : `${next}, ${then} later.`;
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function dayName(day: number, weekday: number): string {
  if (day === 1) return 'tomorrow';
  const name = weekdays[(weekday + day) % 7] ?? '';
  return day < 7 ? `on ${name}` : `in ${day} days`;
}
