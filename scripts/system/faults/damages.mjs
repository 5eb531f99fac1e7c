import { closeSync, openSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Bytes of a page of SQLite. */
const pageBytes = 4096;

/** What can have happened to a database file: by its name the words that a server says of it, and how it is done. */
export const damages = {
  'a file of text': [
    /cannot be read: the file .*is not a database/,
    (file) => writeFileSync(file, 'no database. '.repeat(1000)),
  ],
  'a file cut to half': [
    /(cannot be read|is damaged)/,
    (file) => truncateSync(file, Math.floor(statSync(file).size / 2 / pageBytes) * pageBytes),
  ],
  'a page of noise in the middle': [/(cannot be read|is damaged)/, (file) => overwritePage(file)],
  'a database of a newer version': [/made by a newer version of the course: it is at step 999/, makeNewer],
};

/** Over the page of the newest attempts. */
function overwritePage(file) {
  const database = new DatabaseSync(file);
  const { rootpage } = database.prepare("select rootpage from sqlite_master where name = 'attempt'").get();
  database.close();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(pageBytes, 0xa5), 0, pageBytes, (rootpage - 1) * pageBytes);
  closeSync(handle);
}

function makeNewer(file) {
  const database = new DatabaseSync(file);
  database.exec("insert into migration (number, name, at) values (999, 'later', '')");
  database.close();
}
