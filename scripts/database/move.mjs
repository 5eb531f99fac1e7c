import { existsSync } from 'node:fs';
import { loadServerSource } from '../load-source.mjs';
import { main, Sentence, say } from '../say.mjs';
import { databaseFile, orSentence } from './file.mjs';

await main(async () => {
  const target = readTarget(process.argv.slice(2));
  delete process.env.DATABASE_URL;
  const file = databaseFile('');
  if (!existsSync(file))
    throw new Sentence(`There is no database at ${file}. Is DATA_FOLDER the one of the course?`);
  const source = await loadServerSource('server/db/backup.ts');
  // What a server still takes in would stay behind in the file.
  await orSentence(() => source.assertNotOpen(file), source);
  const { openAndMigrate } = await loadServerSource('server/db/database.ts');
  const { moveToPostgres } = await loadServerSource('server/db/move.ts');
  const from = await reach(() => openAndMigrate(file));
  const to = await reach(() => openAndMigrate(target));
  try {
    const moved = await reach(() => moveToPostgres(from, to));
    for (const [table, rows] of moved) if (rows > 0) say(`${String(rows).padStart(9)}  ${table}`);
    say('Every row is in the Postgres. Start the course with DATABASE_URL from now on.');
    say(`The file still has every row, in the shape of this version, and may be kept as a backup: ${file}`);
  } finally {
    await Promise.all([from.db.destroy(), to.db.destroy()]);
  }
});

function readTarget(args) {
  const [flag, url] = args;
  if (flag === '--to' && /^postgres(ql)?:\/\/.+/.test(url ?? '')) return url;
  throw new Sentence(
    'Name an empty Postgres: npm run move -- --to postgres://name:password@host:5432/database',
  );
}

/** What can go wrong on the way to another machine is said in its own words, without a stack trace. */
async function reach(work) {
  try {
    return await work();
  } catch (error) {
    throw new Sentence(`The move did not happen: ${error.message || error.code}`);
  }
}
