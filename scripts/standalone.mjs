import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureBuilt, standaloneFolder } from './built.mjs';
import { ensureInstalled } from './installed.mjs';
import { root } from './run.mjs';
import { main, say } from './say.mjs';

/** What the server reads beside what Next finds by itself, and the commands for the database. */
const files = [
  '.next/static',
  '.next/service-worker.js',
  '.next/inline-hashes.json',
  'scripts/before-next.mjs',
  'scripts/drain.mjs',
  'scripts/known-requests.mjs',
  'scripts/sender-address.mjs',
  'scripts/client-address.mjs',
  'scripts/database',
  'scripts/load-source.mjs',
  'scripts/run.mjs',
  'scripts/say.mjs',
];

const commands = [
  'server/db/backup.ts',
  'server/db/restore.ts',
  'server/db/database.ts',
  'server/db/move.ts',
  'server/db/queries/tallies.ts',
];

/** Puts all that the course needs to run into `.next/standalone`: the Dockerfile copies that folder alone. */
await main(async () => {
  await ensureInstalled();
  await ensureBuilt({ standalone: true });
  for (const file of files) {
    const target = join(standaloneFolder, file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, file), target, { recursive: true });
  }
  // Imported only here, as it uses packages that are not there before the install.
  const { bundleServerSource } = await import('./load-source.mjs');
  for (const file of commands) await bundleServerSource(file, join(standaloneFolder, 'server-source'));
  say(`All that the course needs to run is in ${standaloneFolder}`);
});
