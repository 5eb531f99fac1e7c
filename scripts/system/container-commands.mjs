import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { node24 } from '../node24.mjs';
import { run } from '../run.mjs';
import { Sentence } from '../say.mjs';

/** A command on the database, as docs/operations.md says it for a container. */
export async function command(course, volume, name, ...args) {
  const { code, output } = await run(node24, [join(course, `scripts/database/${name}.mjs`), ...args], {
    quiet: true,
    env: { DATA_FOLDER: volume, DATABASE_URL: '' },
  });
  if (code !== 0) throw new Sentence(`${output}\nThe command ${name} failed: it says why, above.`);
}

/** Throws unless a file is a whole database, with what was answered in it. */
export function assertStored(file) {
  if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: found } = database.prepare('PRAGMA integrity_check').get();
    const { attempts } = database.prepare('select count(*) as attempts from attempt').get();
    if (found !== 'ok' || attempts < 1)
      throw new Sentence(`${file} has ${attempts} answers, and its check says: ${found}`);
  } finally {
    database.close();
  }
}
