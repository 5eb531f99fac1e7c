import 'server-only';
import { isIP } from 'node:net';

type ReadHeaders = Pick<Headers, 'get' | 'has'>;

/** Headers by which a proxy says that it passes on a request of somebody else. Next sets none of them. */
const relayed = ['forwarded', 'via', 'x-real-ip'] as const;

/**
 * Whether an address belongs to the pages for teachers, which hold the whole key: read as generously as any server
 * could read it, in every letter case and with every layer of percent-encoding taken off.
 */
export function isTeacherAddress(pathname: string): boolean {
  const path = decoded(pathname).toLowerCase().replaceAll('\\', '/');
  return path.split('/').some((segment) => segment.startsWith('teach'));
}

/** An address that cannot be decoded stays as it is: no page has it. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path);
    return once === path ? path : decoded(once);
  } catch {
    return path;
  }
}

/**
 * Whether a request comes from this machine: it asks for this machine by name, and every address that it passed is one
 * of this machine. Next puts the address of the socket into `x-forwarded-for` where the header is absent, and leaves it
 * as it is where a client or a proxy sent it: so the server itself must also listen on this machine alone.
 */
export function isFromThisMachine(headers: ReadHeaders, listensOn: string | undefined): boolean {
  if (listensOn === undefined || !isLocalName(listensOn)) return false;
  if (relayed.some((name) => headers.has(name))) return false;
  const passed = headers.get('x-forwarded-for')?.split(',') ?? [];
  const hosts = [headers.get('host'), headers.get('x-forwarded-host') ?? headers.get('host')];
  return (
    passed.length > 0 &&
    passed.every((address) => isLoopback(address.trim())) &&
    hosts.every((host) => host !== null && isLocalName(withoutPort(host)))
  );
}

function isLocalName(name: string): boolean {
  return name.toLowerCase() === 'localhost' || isLoopback(name.replace(/^\[(.*)\]$/, '$1'));
}

/** `[::1]:3000` and `localhost:3000` without the port. */
function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '');
}

function isLoopback(address: string): boolean {
  const plain = address.toLowerCase().replace(/^::ffff:/, '');
  return plain === '::1' || (isIP(plain) === 4 && plain.startsWith('127.'));
}
