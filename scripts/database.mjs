import { ensureInstalled } from './installed.mjs';
import { runNode } from './node24.mjs';
import { main } from './say.mjs';

/** Runs a command on the database with the Node of the course: that of the machine may be too old for it. */
await main(async () => {
  const [name, ...args] = process.argv.slice(2);
  await ensureInstalled();
  process.exitCode = await runNode([`scripts/database/${name}.mjs`, ...args]);
});
