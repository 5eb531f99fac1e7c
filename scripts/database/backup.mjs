import { dirname, join, resolve } from 'node:path';
import { loadServerSource } from '../load-source.mjs';
import { main, say } from '../say.mjs';
import { databaseFile, orSentence } from './file.mjs';

await main(async () => {
  const file = databaseFile(
    'Classes are in a Postgres (DATABASE_URL). Its own program backs it up, while the course goes on:\n' +
      '  pg_dump --format=custom --file=who-says-so.dump "$DATABASE_URL"',
  );
  const source = await loadServerSource('server/db/backup.ts');
  const target = resolve(process.argv[2] ?? join(dirname(file), 'backups', `who-says-so-${stamp()}.sqlite`));
  await orSentence(() => source.backUp(file, target), source);
  say(`Backed up to ${target}`);
});

/** A time that a file can be named with, and that sorts. */
function stamp() {
  return new Date().toISOString().slice(0, 19).replaceAll(':', '-');
}
