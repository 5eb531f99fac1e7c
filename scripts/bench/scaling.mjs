import { toList, toTable } from './table.mjs';

/** A core that is busier than this answers late. */
const busyPart = 0.5;

/** A lesson that begins for everybody is opened within this time, in seconds. */
const openingSeconds = 120;

/** What a year holds, if students check without pause in every lesson of the course: more than any class does. */
const lessons = 8;
const lessonSeconds = 45 * 60;

const steps = [
  { name: 'a room', engine: 'SQLite', atOnce: 30, inYear: 30 },
  { name: 'a school', engine: 'Postgres', atOnce: 1000, inYear: 1000 },
  { name: 'a country', engine: 'Postgres', atOnce: 50_000, inYear: 500_000 },
];

/** What three sizes need, computed from what was measured, in Markdown. */
export function reportScaling(figures, machine) {
  const columns = steps.map((step) =>
    needs(
      step,
      figures.find(({ engine }) => engine === step.engine),
    ),
  );
  const rows = Object.keys(columns[0]).map((name) => [name, ...columns.map((column) => column[name])]);
  return [
    toList([...machine, 'Measured, as in docs/performance.md, “load”:']),
    tableOfMeasured(figures),
    'Computed from it:',
    toTable([['', ...steps.map(({ name }) => name)], ...rows]),
  ].join('\n\n');
}

function tableOfMeasured(figures) {
  const row = (name, read) => [name, ...figures.map((one) => read(one))];
  return toTable([
    row(
      '',
      ({ students, engine, processes }) =>
        `${students} on ${engine}, ${processes} process${processes > 1 ? 'es' : ''}`,
    ),
    row('Server, processor ms for a check and what goes with it', ({ check }) => tenths(check.servers)),
    row('Database, the same', ({ engine, check }) =>
      engine === 'SQLite' ? 'in the server' : tenths(check.database),
    ),
    row('Server, processor ms for a student who opens the lesson', ({ opening }) => tenths(opening.servers)),
    row('95th percentile of a check, ms', ({ slowCheckMs }) => tenths(slowCheckMs)),
    row('From its answer to the teacher, 95th percentile, ms', ({ slowLagMs }) => tenths(slowLagMs)),
    row('Memory of a process at most, MB', ({ mostMb }) => String(Math.round(mostMb))),
    row('Bytes for an attempt', ({ bytesEach }) => String(Math.round(bytesEach))),
    row('Attempts a second that one database takes', ({ writes }) =>
      writes === null ? '–' : String(Math.round(writes)),
    ),
  ]);
}

function needs({ atOnce, inYear }, { pauseMs, files, check, opening, bytesEach, writes }) {
  const checks = atOnce / (pauseMs / 1000);
  const openings = atOnce / openingSeconds;
  const cores = (ms, aSecond) => tenths((ms * aSecond) / 1000 / busyPart);
  const attempts = inYear * lessons * (lessonSeconds / (pauseMs / 1000));
  return {
    'Students at work at once': grouped(atOnce),
    'Students in a year': grouped(inYear),
    'Checks a second': tenths(checks),
    'Checks a minute, from one address if all are behind one': grouped(checks * 60),
    'Requests a second while a lesson is opened': grouped(openings * (files + 2)),
    'Cores for servers, at work': cores(check.servers, checks),
    'Cores for servers, while a lesson is opened': cores(opening.servers, openings),
    'Cores for Postgres, at work': check.database === 0 ? 'none' : cores(check.database, checks),
    'Part of what one database takes': writes === null ? '–' : `${((checks / writes) * 100).toFixed(1)} %`,
    'Attempts in a year, at most': grouped(attempts),
    'Gigabytes in a year, at most': tenths((attempts * bytesEach) / 1e9),
  };
}

function tenths(value) {
  return value.toFixed(1);
}

/** `12,345`. */
function grouped(value) {
  return Math.round(value).toLocaleString('en');
}
