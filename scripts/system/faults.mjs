import { constants } from 'node:os';
import { main, say, Sentence } from '../say.mjs';
import { killedOnSqlite } from './faults/killed.mjs';
import { killedOnPostgres } from './faults/killed-postgres.mjs';

/**
 * Does to servers of the built product what happens to them in schools, and checks that nothing acknowledged is lost.
 * `--short` does less of each; `--only <name>` one of them. Each gives the lines of what was done and found, and throws
 * where a requirement does not hold.
 */
const faults = {
  'killed-sqlite': ['Killed, on SQLite', killedOnSqlite],
  'killed-postgres': ['Killed and cut, on Postgres', killedOnPostgres],
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

await main(async () => {
  const short = process.argv.includes('--short');
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
  const chosen = Object.entries(faults).filter(([name]) => only === null || name === only);
  if (chosen.length === 0) throw new Sentence(`There is no fault “${only}”. There are: ${Object.keys(faults).join(', ')}.`);
  for (const [, [title, run]] of chosen) {
    const lines = await run({ short });
    say([title, ...lines].join('\n  '));
  }
});
process.exit();
