import 'server-only';

/** Whether a database is named by the URL of a Postgres, and not by the path of a file. */
export function isPostgresUrl(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/** A database in words for a log: never with the password that is in its URL. */
export function nameOfPlace(place: string): string {
  if (!isPostgresUrl(place)) return `the file ${place}`;
  try {
    const { username, host, pathname } = new URL(place);
    const user = username === '' ? '' : ` as ${decodeURIComponent(username)}`;
    return `the Postgres at ${host}${pathname}${user}`;
  } catch {
    return 'the Postgres of DATABASE_URL';
  }
}
