import 'server-only';

const cookieName = 'names';

/** Whether a teacher hides the names of students. The server reads it, so that a hidden name never leaves it. */
export function areNamesHidden(headers: Pick<Headers, 'get'>): boolean {
  return isSaid(headers, 'hidden');
}

/** Whether a teacher wants names where they are hidden else: while written answers are reviewed. */
export function areNamesShown(headers: Pick<Headers, 'get'>): boolean {
  return isSaid(headers, 'shown');
}

function isSaid(headers: Pick<Headers, 'get'>, value: 'hidden' | 'shown'): boolean {
  const cookies = (headers.get('cookie') ?? '').split(';').map((one) => one.trim());
  return cookies.includes(`${cookieName}=${value}`);
}

/** Pages set it too, so a script has to reach it. It ends with the browser's session. */
export function namesCookie(value: 'hidden' | 'shown'): string {
  return `${cookieName}=${value}; Path=/; SameSite=Lax`;
}
