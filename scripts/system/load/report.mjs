import { median, percentile } from '../../bench/statistics.mjs';
import { toList, toTable } from '../../bench/table.mjs';
import { comparedRounds, growthIn } from './growth.mjs';

/** What 95 of 100 checks are to stay below, in milliseconds. */
const mostCheckMs = 100;

/** Growth of what is kept, as a part of it in a round, that is no growth. */
const mostGrowth = 0.01;

/** Whether there is anything to report: where no check was answered, or no teacher heard of one, the complaints say all. */
export function hasFigures({ rounds: [{ took, lags }] }) {
  return took.check !== undefined && took['file of the page'] !== undefined && lags.length > 0;
}

/** What a setting has seen, in Markdown: how quick the first round was, and the memory after each. */
export function reportOf({ setting, before, rounds, kept, bytesEach, writes }) {
  const [round] = rounds;
  const { students, classes, watchers, processes } = setting;
  const seconds = (round.round.openMs + round.round.ms) / 1000;
  const [least, most] = round.round.checkMs.map((ms) => ms / 1000);
  return [
    `### ${students} students, ${setting.name}`,
    toList([
      `${classes} classes of ${students / classes}, ${watchers} live views open; students open the lesson within ${round.round.openMs / 1000} s, and check every ${least} to ${most} s: ${seconds} s, ${processes === 1 ? 'one process' : `${processes} processes`}`,
      `Checks that were due in the last ${round.round.ms / 1000} s of it: ${((round.counts.steady * 1000) / round.round.ms).toFixed(1)} a second; ${kept} attempts are in the table after all rounds`,
      `Of one core, once everybody was there: ${ofCore(round.cpu.steady, 'servers')} the servers, ${setting.engine === 'SQLite' ? '' : `${ofCore(round.cpu.steady, 'database')} Postgres, `}${(round.share * 100).toFixed(0)} % the players, who were at most ${percentile(round.late, 0.99).toFixed(1)} ms late themselves in 99 of 100 cases`,
      `The database grew by ${bytesEach.toFixed(0)} bytes for each attempt`,
      ...(writes === null
        ? []
        : [
            `Written without pause, ten at once and with nobody else there, the database takes ${writes.toFixed(0)} attempts a second`,
          ]),
      ...(setting.isShort
        ? []
        : [
            'Before it, a device in no class opened the lesson and checked 60 times at each server, which had just started',
          ]),
      `Errors: ${round.errors.length}`,
    ]),
    timesOf(round),
    ...speedInWords(setting, round),
    ...(before === null ? [] : [memoryOf(before, rounds), ...growthInWords(growthIn(keptAfter(rounds)))]),
  ].join('\n\n');
}

function ofCore(used, name) {
  return used[name] === null ? 'unknown for' : `${((used[name] / used.ms) * 100).toFixed(0)} %`;
}

/** Latencies by kind of request, and how late the teachers' streams were. */
function timesOf({ took, lags }) {
  const row = (name, values) => [
    name,
    String(values.length),
    ...[median(values), ...[0.95, 0.99].map((part) => percentile(values, part)), Math.max(...values)].map(
      (ms) => ms.toFixed(1),
    ),
  ];
  return toTable([
    ['ms', 'how many', 'median', '95th percentile', '99th', 'longest'],
    ...Object.entries(took).map(([kind, values]) => row(kind, values)),
    row('from the answer of a check to the teacher', lags),
  ]);
}

function memoryOf(before, rounds) {
  const sum = (all, field) => all.reduce((total, one) => total + one[field], 0).toFixed(0);
  const head = ['Memory of all servers, MB', 'resident', 'most in the round', 'kept'];
  const body = rounds.map(({ after, most }, n) => [
    `after round ${n + 1}`,
    sum(after, 'resident'),
    most.reduce((total, one) => total + one, 0).toFixed(0),
    sum(after, 'kept'),
  ]);
  return toTable([head, ['before', sum(before, 'resident'), '', sum(before, 'kept')], ...body]);
}

/** The 95th percentile of a check, once everybody is there; null where there is none, or where it is not to be reached: 200 students of one process on two cores are. */
function slowCheck({ isShort, engine }, { took }) {
  return isShort || engine !== 'SQLite' || took.check === undefined ? null : percentile(took.check, 0.95);
}

function speedInWords(setting, round) {
  const slow = slowCheck(setting, round);
  if (slow === null) return [];
  const verdict = slow < mostCheckMs ? 'reached' : 'misses';
  return [
    `95th percentile of a check, once everybody is there: ${slow.toFixed(1)} ms; to reach: < ${mostCheckMs} ms; ${verdict}`,
  ];
}

/** What all servers together keep after each round, in MB. */
function keptAfter(rounds) {
  return rounds.map(({ after = [] }) => after.reduce((total, one) => total + one.kept, 0));
}

function growthInWords(growth) {
  if (growth === null) return [];
  const part = `${(growth * 100).toFixed(2)} %`;
  return [
    `Kept: what is in use on the heap and beside it after the garbage is collected, everybody having left. Over the last ${comparedRounds} rounds a straight line through it rises by ${part} in a round; to reach: ≤ ${mostGrowth * 100} %; ${growth <= mostGrowth ? 'reached' : 'misses'}`,
  ];
}

/** Sentences for what did not hold, in the first line of each; examples are in those after it. */
export function complaintsOf({ setting, rounds, lost }) {
  const errors = rounds.flatMap((round) => round.errors);
  const growth = growthIn(keptAfter(rounds));
  const slow = slowCheck(setting, rounds[0]);
  const few = [...new Set(errors)].slice(0, 5).map((error) => `  ${error}`);
  return [
    ...(errors.length === 0 ? [] : [[`${setting.name}: ${errors.length} errors.`, ...few].join('\n')]),
    ...(lost === 0 ? [] : [`${setting.name}: ${lost} acknowledged attempts are not in the table.`]),
    ...(slow !== null && slow >= mostCheckMs
      ? [
          `${setting.name}: 95 of 100 checks took up to ${slow.toFixed(1)} ms, and were to take less than ${mostCheckMs} ms.`,
        ]
      : []),
    ...(growth !== null && growth > mostGrowth
      ? [
          `${setting.name}: what the servers keep in memory grows by ${(growth * 100).toFixed(1)} % in a round.`,
        ]
      : []),
  ];
}
