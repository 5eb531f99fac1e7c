import { loadServerSource } from '../load-source.mjs';
import { main, say } from '../say.mjs';
import { existingFile, reach } from './file.mjs';

const failed = 'The tallies were not compared';

/** Compares the tallies of the database, a file or a Postgres, with the attempts, and mends those that differ. */
await main(async () => {
  const place = process.env.DATABASE_URL || existingFile('');
  const { openAndMigrate } = await loadServerSource('server/db/database.ts');
  const { rebuildTallies } = await loadServerSource('server/db/queries/tallies.ts');
  const { db } = await reach(failed, () => openAndMigrate(place));
  try {
    const { all, differed } = await reach(failed, () => rebuildTallies(db));
    say(
      `Compared ${all} tallies with the answers that they are made of. Made anew, as they differed: ${differed}.`,
    );
  } finally {
    await db.destroy();
  }
});
