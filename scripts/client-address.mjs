import { isIP } from 'node:net';
import { Sentence } from './say.mjs';

/**
 * Where a request comes from: the address of the socket, or, behind proxies of our own, the address that the outermost
 * of them saw. Each proxy adds to the right of `x-forwarded-for` whom it heard; what stands further left anybody can
 * have made up. Where the list is too short or holds no address there, the socket's address stands.
 */
export function clientAddress(socketAddress, forwardedFor, proxies) {
  const passed = (forwardedFor ?? '').split(',').map((entry) => entry.trim());
  const seen = proxies === 0 ? socketAddress : passed.at(-proxies);
  return seen !== undefined && isIP(seen) !== 0 ? seen : socketAddress;
}

/** The number of our own proxies in front, as `TRUST_PROXY` says it. Throws where that is none. */
export function readProxies(text = '') {
  const plain = text.trim() || '0';
  if (/^\d$/.test(plain)) return Number(plain);
  throw new Sentence(
    `TRUST_PROXY is "${text}": it is the number of proxies in front of the course, from 0 to 9.`,
  );
}
