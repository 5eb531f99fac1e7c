import 'server-only';
import { cameOverTls } from '../https';

const cookieName = 'names';

/** Whether a teacher hides the names of students. The server reads it, so that a hidden name never leaves it. */
export function areNamesHidden(headers: Pick<Headers, 'get'>): boolean {
  return isSet(headers, 'hidden');
}

/** Whether a teacher has asked for the names, where they are hidden until then: what was written is read first. */
export function areNamesAskedFor(headers: Pick<Headers, 'get'>): boolean {
  return isSet(headers, 'shown');
}

function isSet(headers: Pick<Headers, 'get'>, value: 'hidden' | 'shown'): boolean {
  const cookies = (headers.get('cookie') ?? '').split(';').map((one) => one.trim());
  return cookies.includes(`${cookieName}=${value}`);
}

/** Pages set it too, so a script has to reach it. It ends with the browser's session. */
export function namesCookie(headers: Pick<Headers, 'get'>, value: 'hidden' | 'shown'): string {
  return `${cookieName}=${value}; Path=/; SameSite=Lax${cameOverTls(headers) ? '; Secure' : ''}`;
}
