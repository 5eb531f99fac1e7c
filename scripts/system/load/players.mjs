import { setTimeout as wait } from 'node:timers/promises';
import { openAfter, unansweredOf } from './answered.mjs';
import { planOf } from './plan.mjs';
import { newRecord } from './record.mjs';
import { newStudent } from './student.mjs';
import { newWatcher } from './watcher.mjs';

/** How long an attempt may take to reach a teacher before it is missing, and an answer after the last was sent. */
const patienceMs = 20_000;

/** What students see in a round. */
const stage = { record: newRecord(), attempts: [] };
const game = { students: [], watchers: () => [] };

/**
 * A process of its own that plays students and teachers. It is told `{ school }` once, and `{ round }` as often as there are
 * rounds; it tells `{ steady }` once everybody is there, and `{ seen }` when a round is over. Between two rounds everybody has left.
 */
process.on('message', ({ school, round }) => {
  if (school !== undefined) assemble(school);
  if (round !== undefined) void play(round).then((seen) => process.send({ seen }));
});
process.once('disconnect', () => process.exit());

function assemble({ servers, students, watched, course }) {
  game.students = students.map((student, n) =>
    newStudent(student, { next: inTurn(servers, n), course, stage }),
  );
  game.watchers = (record) => watched.map((one, n) => newWatcher(one, { next: inTurn(servers, n), record }));
}

/** Gives the next server to one person, another one for each request. */
function inTurn(servers, first) {
  let turn = first;
  return () => {
    turn += 1;
    return servers[turn % servers.length];
  };
}

async function play(round) {
  const record = newRecord();
  Object.assign(stage, { record, attempts: [] });
  const watchers = game.watchers(record);
  await Promise.all(watchers.map((one) => one.look(performance.now())));
  for (const one of watchers) one.listen();
  const resuming = setInterval(() => watchers.forEach((one) => void one.listen()), round.resumeMs);
  const before = { cpu: process.cpuUsage(), at: performance.now() };
  const plan = planOf({ ...round, students: game.students.length });
  const arrived = setTimeout(() => process.send({ steady: true }), round.openMs);
  const { late, open } = await keepTo(plan, round.openMs);
  noteUnanswered(record, plan, open);
  clearTimeout(arrived);
  const { user, system } = process.cpuUsage(before.cpu);
  const share = (user + system) / 1000 / (performance.now() - before.at);
  clearInterval(resuming);
  const lags = await heard(watchers, record);
  for (const one of [...game.students, ...watchers]) one.leave();
  const acknowledged = stage.attempts.filter(({ ackAt }) => ackAt !== null).map(({ id }) => id);
  // Once everybody is there: a check is what is neither an opening nor a look.
  const steady = plan.filter(({ at, what }) => at >= round.openMs && what !== 'open' && what !== 'home');
  const checks = plan.filter(({ what }) => what !== 'open' && what !== 'home').length;
  const counts = { checks, steady: steady.length };
  return { took: record.all(), errors: record.errors, late, share, counts, lags, acknowledged };
}

/** A server that hangs at the end is neither an error of a request nor a latency by itself. */
function noteUnanswered(record, plan, open) {
  const seconds = patienceMs / 1000;
  if (open > 0) record.amiss(`${open} requests had no whole answer ${seconds} s after the last one was due.`);
  for (const sentence of unansweredOf(plan, record.all())) record.amiss(sentence);
}

/**
 * Has everybody act at the times that were fixed before. Gives how late each was because of this process itself, and how
 * many were not over in the end.
 */
async function keepTo(plan, openMs) {
  const start = performance.now();
  const acting = [];
  const late = [];
  for (const { at, who, what } of plan) {
    const ahead = start + at - performance.now();
    if (ahead > 0) await wait(ahead);
    late.push(performance.now() - start - at);
    acting.push(game.students[who].act(what, start + at, at < openMs));
  }
  return { late, open: await openAfter(acting, patienceMs) };
}

/** Waits until each teacher has heard of each attempt of the class that was acknowledged, and compares what they know. */
async function heard(watchers, record) {
  const pairs = watchers.flatMap((watcher) =>
    stage.attempts
      .filter(({ student, ackAt }) => ackAt !== null && watcher.students.has(student))
      .map((attempt) => ({ watcher, attempt })),
  );
  const isMissing = ({ watcher, attempt }) => watcher.heardOf(attempt) === null;
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline && pairs.some(isMissing)) await wait(50);
  const missing = pairs.filter(isMissing);
  if (missing.length > 0)
    record.amiss(`${missing.length} acknowledged attempts did not reach a teacher who watched.`);
  for (const watcher of watchers)
    if (!(await watcher.isAsOpenedNow()))
      record.amiss('A teacher was told something else than the page shows anew.');
  const told = pairs.filter((pair) => !isMissing(pair));
  // One that the stream tells before the student has the answer has no lag.
  return told.map(({ watcher, attempt }) => Math.max(0, watcher.heardOf(attempt) - attempt.ackAt));
}
