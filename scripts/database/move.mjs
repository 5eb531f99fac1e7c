import { loadServerSource } from '../load-source.mjs';
import { main, Sentence, say } from '../say.mjs';
import { existingFile, orSentence, reach } from './file.mjs';

const failed = 'The move did not happen';

await main(async () => {
  const target = readTarget(process.argv.slice(2));
  delete process.env.DATABASE_URL;
  const file = existingFile('');
  const source = await loadServerSource('server/db/restore.ts');
  // What a server still takes in would stay behind in the file.
  await orSentence(() => source.assertNotOpen(file), source);
  const { openAndMigrate } = await loadServerSource('server/db/database.ts');
  const { moveToPostgres } = await loadServerSource('server/db/move.ts');
  const opened = [];
  const open = async (place) => {
    opened.push(await reach(failed, () => openAndMigrate(place)));
    return opened.at(-1);
  };
  try {
    const [from, to] = [await open(file), await open(target)];
    const moved = await reach(failed, () => moveToPostgres(from, to));
    for (const [table, rows] of moved) if (rows > 0) say(`${String(rows).padStart(9)}  ${table}`);
    say('Every row is in the Postgres. Start the course with DATABASE_URL from now on.');
    say(`The file still has every row, in the shape of this version, and may be kept as a backup: ${file}`);
  } finally {
    await Promise.all(opened.map(({ db }) => db.destroy()));
  }
});

function readTarget(args) {
  const [flag, url] = args;
  if (flag === '--to' && /^postgres(ql)?:\/\/.+/.test(url ?? '')) return url;
  throw new Sentence(
    'Name an empty Postgres: npm run move -- --to postgres://name:password@host:5432/database',
  );
}
