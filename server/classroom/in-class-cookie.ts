import 'server-only';
import { cameOverTls } from '../https';
import { noDeviceCookie } from './current-student';

type ReadHeaders = Pick<Headers, 'get'>;

/** Read by a script in the bar, so that pages that are the same for everybody can say who is here. */
const cookieName = 'in-class';
const yearSeconds = 365 * 24 * 60 * 60;

interface Shown {
  readonly className: string;
  readonly nickname: string;
}

/** The cookie that lets the bar say which class this device is in, and under which nickname. It opens nothing. */
export function inClassCookie(headers: ReadHeaders, shown: Shown): string {
  return cookie(headers, textOf(shown), yearSeconds);
}

/** The same where the device says something else by now; none where it is up to date. */
export function renewedInClass(headers: ReadHeaders, shown: Shown): readonly string[] {
  const isSaid = (headers.get('cookie') ?? '')
    .split(';')
    .some((one) => one.trim() === `${cookieName}=${textOf(shown)}`);
  return isSaid ? [] : [inClassCookie(headers, shown)];
}

/** The cookies that take a device out of its class. */
export function cookiesOfLeaving(headers: ReadHeaders): readonly string[] {
  return [noDeviceCookie(headers), cookie(headers, '', 0)];
}

function textOf({ className, nickname }: Shown): string {
  return encodeURIComponent(`${className} · ${nickname}`);
}

function cookie(headers: ReadHeaders, value: string, seconds: number): string {
  const secure = cameOverTls(headers) ? '; Secure' : '';
  return `${cookieName}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${secure}`;
}
