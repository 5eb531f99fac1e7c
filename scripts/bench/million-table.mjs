import { median } from './statistics.mjs';
import { toTable } from './table.mjs';

/** How many times as long something may take among a million answers. */
const mostRatio = 1.5;

function ratioOf([alone, among]) {
  return median(among) / median(alone);
}

/** What an engine has measured, as a table: `times` holds for each thing how long it took alone and among many classes. */
export function tableOf({ engine, times, made }, classes) {
  const rows = [...times].map(([name, [alone, among]]) => {
    const ratio = ratioOf([alone, among]);
    const reached = ratio <= mostRatio ? 'reached' : 'misses';
    return [
      name,
      median(alone).toFixed(1),
      median(among).toFixed(1),
      ratio.toFixed(2),
      `≤ ${mostRatio}`,
      reached,
    ];
  });
  const [small, large] = made;
  const plain = (name, of) => [name, of(small), of(large), '', '', ''];
  return toTable([
    [`${engine}, median, ms`, 'alone', `among ${classes}`, 'ratio', 'to reach', ''],
    ...rows,
    plain('Attempts', (one) => String(one.attempts)),
    plain('Size of the database, MB', (one) => (one.bytes / 1e6).toFixed(1)),
    plain('Time to fill it, s', (one) => (one.ms / 1000).toFixed(0)),
  ]);
}

/** Sentences for what takes longer than it may. */
export function complaintsOf({ engine, times }) {
  return [...times]
    .map(([name, both]) => ({ name, ratio: ratioOf(both) }))
    .filter(({ ratio }) => !(ratio <= mostRatio))
    .map(
      ({ name, ratio }) =>
        `${engine}, ${name}: ${ratio.toFixed(2)} times as long among many classes, and at most ${mostRatio} times was to be.`,
    );
}
