import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadServerSource } from '../load-source.mjs';
import { root } from '../run.mjs';
import { main, Sentence, say } from '../say.mjs';

/** Compares the tallies of the database, a file or a Postgres, with the attempts, and mends those that differ. */
await main(async () => {
  const file = join(resolve(root, process.env.DATA_FOLDER ?? 'data'), 'who-says-so.sqlite');
  const place = process.env.DATABASE_URL || file;
  if (place === file && !existsSync(file))
    throw new Sentence(`There is no database at ${file}. Is DATA_FOLDER the one of the course?`);
  const { openAndMigrate } = await loadServerSource('server/db/database.ts');
  const { rebuildTallies } = await loadServerSource('server/db/queries/tallies.ts');
  const { db } = await openAndMigrate(place);
  try {
    const { all, differed } = await rebuildTallies(db);
    say(
      `Compared ${all} tallies with the answers that they are made of. Made anew, as they differed: ${differed}.`,
    );
  } finally {
    await db.destroy();
  }
});
