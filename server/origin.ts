import 'server-only';
import { cameOverTls } from './https';

/** The origin under which a browser finds this site, as its request says: `https://course.school.example`. */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  return `${cameOverTls(headers) ? 'https' : 'http'}://${host}`;
}
