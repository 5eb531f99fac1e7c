import 'server-only';
import { isIP } from 'node:net';
import { cameOverTls } from './https';

type ReadHeaders = Pick<Headers, 'get'>;

/** Who sends checks. Nothing of it is written anywhere. It is in memory for as long as its tries count: a minute for checks, up to 15 for what can be guessed. */
export interface Sender {
  readonly address: string;
  /** A number that the browser was given at its first check, by chance, and that says nothing else. */
  readonly session: string;
  /** The `Set-Cookie` that gives the session to the browser; null where it has one. */
  readonly cookie: string | null;
}

const cookieName = 'check-session';
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads who sends a request. `addressHeader` names the header that only this machine writes; without it all are one address. */
export function senderOf(headers: ReadHeaders, addressHeader: string | undefined): Sender {
  const address = addressOf(headers, addressHeader);
  const known = sessionIn(headers.get('cookie') ?? '');
  if (known !== undefined) return { address, session: known, cookie: null };
  const session = crypto.randomUUID();
  // Neither Max-Age nor Expires: it ends with the browser's session.
  const cookie = `${cookieName}=${session}; Path=/api/check; HttpOnly; SameSite=Lax${cameOverTls(headers) ? '; Secure' : ''}`;
  return { address, session, cookie };
}

/** The address alone. */
export function addressOf(headers: ReadHeaders, addressHeader: string | undefined): string {
  const written = addressHeader === undefined ? null : headers.get(addressHeader);
  return written === null ? 'unknown' : networkOf(written);
}

function sessionIn(cookies: string): string | undefined {
  return cookies
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one.startsWith(`${cookieName}=`))
    .map((one) => one.slice(cookieName.length + 1))
    .find((value) => uuid.test(value));
}

/** What counts as one address: an IPv4 address, or the 64-bit network that one line is given with IPv6. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? [];
  const [left, right] = [groupsOf(head), groupsOf(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  const network = [...left, ...zeros, ...right].slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** The groups of 16 bits. Four numbers with points at the end of an address are two groups. */
function groupsOf(text: string): string[] {
  if (text === '') return [];
  return text.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group]));
}
