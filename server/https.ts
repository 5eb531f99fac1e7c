import 'server-only';

/** Whether a request came over TLS, as the proxy in front says. Cookies are then for TLS alone. */
export function cameOverTls(headers: Pick<Headers, 'get'>): boolean {
  return headers.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https';
}
