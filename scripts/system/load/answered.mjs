import { setTimeout as wait } from 'node:timers/promises';

/** The kinds of request that a record holds for what is planned; all else that is planned is a check. */
const kinds = { open: ['lesson page'], home: ['page of the class'] };
const checks = ['check', 'check, while others open the lesson'];

/** Waits for all of these, and no longer than so many milliseconds. Gives how many are still open then. */
export async function openAfter(promises, ms) {
  let open = promises.length;
  const over = () => {
    open -= 1;
  };
  const all = Promise.all(promises.map((one) => one.then(over, over)));
  const patience = new AbortController();
  await Promise.race([all, wait(ms, null, { signal: patience.signal })]);
  patience.abort();
  return open;
}

/** Sentences for what was planned and has no answer, of whatever kind: none where each request got one. */
export function unansweredOf(plan, took) {
  const groups = [
    ...Object.entries(kinds).map(([what, names]) => [names, plan.filter((one) => one.what === what)]),
    [checks, plan.filter(({ what }) => !(what in kinds))],
  ];
  return groups.flatMap(([names, planned]) => {
    const answered = names.reduce((sum, name) => sum + (took[name]?.length ?? 0), 0);
    return answered === planned.length
      ? []
      : [`${names[0]}: ${answered} of ${planned.length} that were planned have an answer.`];
  });
}
