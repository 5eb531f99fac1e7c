import 'server-only';
import { networkInterfaces } from 'node:os';
import type { JoinPlace } from '@/domain/class-view';
import { placeFor } from '@/domain/join-place';
import { env } from '../env';
import { originOf } from '../origin';

const everyAddress = ['0.0.0.0', '::'];

/** Where students join the class of a code, for a teacher whose request has these headers. */
export function joinPlace(headers: Pick<Headers, 'get'>, joinCode: string): JoinPlace {
  const addresses = everyAddress.includes(env.listensOn ?? '') ? networkAddresses() : [];
  return placeFor(originOf(headers), addresses, joinCode);
}

/** IPv4 alone: an address of the other kind is nothing to copy from a wall. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
