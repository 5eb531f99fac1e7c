import { percentile } from '../../bench/statistics.mjs';

/** What docs/scaling.md is computed from, of the first round of a setting. Times in milliseconds, memory in MB, sizes in bytes. */
export function figuresOf({ setting, rounds, bytesEach, writes }) {
  const { round, cpu, counts, took, lags, most } = rounds[0];
  return {
    engine: setting.engine,
    students: setting.students,
    processes: setting.processes,
    pauseMs: round.checkMs.reduce((sum, ms) => sum + ms, 0) / 2,
    files: took['file of the page'].length / setting.students,
    check: perCheck(cpu.steady, counts),
    opening: perOpening(cpu, counts, setting.students),
    slowCheckMs: percentile(took.check, 0.95),
    slowLagMs: percentile(lags, 0.95),
    mostMb: Math.max(...most),
    bytesEach,
    writes,
  };
}

/** What a check costs with all that goes with it: looks at the class, streams, what teachers are told. */
function perCheck({ servers, database }, { steady }) {
  return { servers: servers / steady, database: database / steady };
}

/** What it costs that a student opens the lesson: what was used until everybody was there, less the checks of then. */
function perOpening({ all, steady }, counts, students) {
  const of = (name) => {
    const before = all[name] - steady[name];
    return Math.max(0, before - (counts.checks - counts.steady) * (steady[name] / counts.steady)) / students;
  };
  return { servers: of('servers'), database: of('database') };
}
