import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that is gone when this process ends, however it does. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'who-says-so-faults-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The database file in a data folder. */
export function fileIn(folder) {
  return join(folder, 'who-says-so.sqlite');
}
