import { resolve } from 'node:path';
import { loadServerSource } from '../load-source.mjs';
import { main, Sentence, say } from '../say.mjs';
import { databaseFile, orSentence } from './file.mjs';

await main(async () => {
  const file = databaseFile(
    'Classes are in a Postgres (DATABASE_URL). Its own program restores it, into an empty database and with the course stopped:\n' +
      '  pg_restore --no-owner --dbname="$DATABASE_URL" who-says-so.dump',
  );
  const [, , named] = process.argv;
  if (named === undefined)
    throw new Sentence('Name the backup: npm run restore -- data/backups/<file>.sqlite');
  const source = await loadServerSource('server/db/restore.ts');
  const aside = await orSentence(() => source.restore(resolve(named), file, new Date()), source);
  say(`Restored ${resolve(named)}`);
  if (aside !== null) say(`What was there before is kept as ${aside}`);
});
