import 'server-only';
import { cameOverTls } from './https';

/** The origin at which the sender of a request found this server: `http://192.168.1.7:3000`. */
export function originOf(headers: Pick<Headers, 'get'>): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? 'localhost';
  return `${cameOverTls(headers) ? 'https' : 'http'}://${host}`;
}
