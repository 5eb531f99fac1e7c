import { constants } from 'node:os';
import { main, Sentence, say } from '../say.mjs';
import { clockBack } from './faults/clock.mjs';
import { drained } from './faults/drained.mjs';
import { fullDisk, readOnlyDisk } from './faults/full.mjs';
import { killedOnSqlite } from './faults/killed.mjs';
import { killedOnPostgres } from './faults/killed-postgres.mjs';
import { lateDatabase } from './faults/late-database.mjs';
import { oneFolder } from './faults/one-folder.mjs';
import { refused } from './faults/refused.mjs';
import { keepReport } from './faults/report.mjs';

/**
 * Does to servers of the built product what happens to them in schools, and checks that nothing acknowledged is lost.
 * `--short` does less of each; `--only <name>` one of them. Each gives the lines of what was done and found, and throws
 * where a requirement does not hold. A whole run keeps them in docs/reliability.md.
 */
const faults = {
  'killed-sqlite': { title: 'Killed, on SQLite', run: killedOnSqlite, isShort: true },
  'killed-postgres': { title: 'Killed and cut, on Postgres', run: killedOnPostgres, isShort: true },
  'late-database': { title: 'A database that is away', run: lateDatabase },
  drained: { title: 'Told to stop', run: drained, isShort: true },
  'full-disk': { title: 'A full disk', run: fullDisk },
  'read-only-disk': { title: 'A disk that may only be read', run: readOnlyDisk },
  refused: { title: 'Starts that are refused', run: refused, isShort: true },
  clock: { title: 'A clock that goes back', run: clockBack },
  'one-folder': { title: 'Two servers on one data folder', run: oneFolder },
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => process.exit(128 + constants.signals[signal]));

await main(async () => {
  const short = process.argv.includes('--short');
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : null;
  const chosen = Object.entries(faults).filter(([name, { isShort }]) =>
    only === null ? !short || isShort : name === only,
  );
  if (chosen.length === 0)
    throw new Sentence(`There is no fault “${only}”. There are: ${Object.keys(faults).join(', ')}.`);
  const found = [];
  for (const [, { title, run }] of chosen) {
    found.push([title, ...(await run({ short }))]);
    say(found.at(-1).join('\n  '));
  }
  if (only === null && !short) keepReport(found);
});
