import type { JoinPlace } from './class-view';

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;

/**
 * Where students join a class: at the origin at which the teacher has the page open, where other devices can open that.
 * A teacher who is at the machine itself has a loopback address open; then the addresses of the machine in its networks
 * stand in its place, as many as the server listens on.
 */
export function placeFor(origin: string, addresses: readonly string[], joinCode: string): JoinPlace {
  const linkAt = (at: string) => `${at}/join/${joinCode}`;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url === null || !loopback.test(url.host))
    return { link: linkAt(origin), isReachable: true, others: [] };
  const port = url.port === '' ? '' : `:${url.port}`;
  const [first, ...others] = addresses.map((address) => linkAt(`${url.protocol}//${address}${port}`));
  return first === undefined
    ? { link: linkAt(origin), isReachable: false, others: [] }
    : { link: first, isReachable: true, others };
}
