import { median, percentile } from './statistics.mjs';
import { toTable } from './table.mjs';

const mostAboveMs = 70;

const head = [
  'Check to feedback, ms',
  'median',
  '95th percentile',
  'round trip, median',
  'above it, median',
  'above it, 95th percentile',
  'to reach',
  '',
];

/** The table of checks under several conditions: `{ name, feedback, roundTrip }`, in milliseconds. */
export function tableOfChecks(conditions) {
  return toTable([head, ...conditions.map(rowOf)]);
}

function rowOf({ name, feedback, roundTrip }) {
  const times = [median(feedback), percentile(feedback, 0.95)];
  const trip = median(roundTrip);
  const above = times.map((time) => time - trip);
  const isReached = above.every((time) => time <= mostAboveMs);
  const numbers = [...times, trip, ...above].map((time) => time.toFixed(0));
  return [name, ...numbers, `≤ ${mostAboveMs} above`, isReached ? 'reached' : 'misses'];
}
