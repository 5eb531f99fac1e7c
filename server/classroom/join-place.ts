import 'server-only';
import { networkInterfaces } from 'node:os';
import type { JoinPlace } from '@/domain/class-view';
import { env } from '../env';
import { originOf } from '../origin';

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i;
const everyAddress = ['0.0.0.0', '::'];

/**
 * Where students join a class: at the address at which the teacher has the page open, where other devices can open
 * that. A teacher who is at the machine itself sees a loopback address; then the addresses of the machine in its
 * networks stand in its place, where the server listens there.
 */
export function joinPlace(headers: Pick<Headers, 'get'>, joinCode: string): JoinPlace {
  const origin = originOf(headers);
  const { host, port, protocol } = new URL(origin);
  const linkAt = (at: string) => `${at}/join/${joinCode}`;
  if (!loopback.test(host)) return { link: linkAt(origin), isReachable: true, others: [] };
  const found = everyAddress.includes(env.listensOn ?? '') ? networkAddresses() : [];
  const [first, ...others] = found.map((address) =>
    linkAt(`${protocol}//${address}${port === '' ? '' : `:${port}`}`),
  );
  return first === undefined
    ? { link: linkAt(origin), isReachable: false, others: [] }
    : { link: first, isReachable: true, others };
}

/** IPv4 alone: an address of the other kind is no address to copy from a wall. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
