import { Sentence } from '../../say.mjs';

/** How often a student of a class checks. In milliseconds, from and to. */
const checkMs = [15_000, 20_000];

/** Rounds that show whether memory grows. */
const repeats = 10;

/** The first round is measured; in those after it the files of the lesson are in the caches of the browsers. */
function full({ openMs }) {
  const round = { checkMs, resumeMs: 20_000 };
  const repeated = { ...round, openMs: openMs / 2, ms: 5000 };
  return [{ ...round, openMs, ms: 60_000 }, ...Array.from({ length: repeats }, () => repeated)];
}

/** Everybody quickly, and each teacher's stream cut twice: nothing of it is about speed. */
const quick = [{ openMs: 1000, ms: 5000, checkMs: [1500, 2500], resumeMs: 2000 }];

/** The form of a run: full, or as `npm test` has it; with an engine, its settings alone. */
export function settingsFor(isShort, engine) {
  const sizes = isShort ? [20, 20] : [200, 1000];
  const all = [
    {
      name: 'one process on SQLite',
      engine: 'SQLite',
      processes: 1,
      students: sizes[0],
      classes: 2,
      watchers: 2,
      openMs: 40_000,
    },
    {
      ...{
        name: 'two processes on one Postgres, each request to the other one in turn',
        engine: 'Postgres',
        processes: 2,
      },
      ...{ students: sizes[1], classes: isShort ? 2 : 10, watchers: isShort ? 4 : 20 },
      openMs: 120_000,
    },
  ];
  const engines = all.map((one) => one.engine);
  if (engine !== undefined && !engines.includes(engine))
    throw new Sentence(`There is no engine “${engine}”. There are: ${engines.join(', ')}.`);
  const chosen = all.filter((one) => engine === undefined || one.engine === engine);
  return chosen.map((setting) => ({
    ...setting,
    isShort,
    rounds: (isShort ? quick : full(setting)).map((round, n) => ({ ...round, seed: n + 1 })),
  }));
}
