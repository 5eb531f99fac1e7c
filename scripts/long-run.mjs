import { ensureBuilt } from './built.mjs';
import { ensureInstalled } from './installed.mjs';
import { runNode } from './node24.mjs';
import { main } from './say.mjs';

/** Runs one of scripts/system against servers of the built product, with the Node of the course. `npm test` runs the short form of each. */
await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  await ensureInstalled();
  // It builds in a copy of its own.
  if (name !== 'container') await ensureBuilt();
  process.exitCode = await runNode([`scripts/system/${name}.mjs`, ...args]);
});
