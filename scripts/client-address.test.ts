import { expect, test } from 'vitest';
import { clientAddress, readProxies } from './client-address.mjs';

const socket = '203.0.113.9';

test.each([
  ['no header', undefined, 0, socket],
  ['a made-up header and no proxy', '198.51.100.7', 0, socket],
  ['one proxy', '198.51.100.7', 1, '198.51.100.7'],
  ['a made-up entry before that of the one proxy', '192.0.2.1, 198.51.100.7', 1, '198.51.100.7'],
  ['two proxies', '192.0.2.1, 198.51.100.7, 10.0.0.2', 2, '198.51.100.7'],
  ['fewer entries than proxies', '198.51.100.7', 2, socket],
  ['proxies, and no header', undefined, 1, socket],
  ['an entry that is no address', 'unknown', 1, socket],
  ['IPv6 behind a proxy', '2001:db8::7', 1, '2001:db8::7'],
])('with %s the sender is known', (_, forwardedFor, proxies, expected) => {
  expect(clientAddress(socket, forwardedFor, proxies)).toBe(expected);
});

test('a number of proxies is a small number, none by default', () => {
  expect([undefined, '', '0', '2', ' 1 '].map((text) => readProxies(text))).toEqual([0, 0, 0, 2, 1]);
  for (const text of ['true', '-1', '1.5', '10', 'loopback'])
    expect(() => readProxies(text), text).toThrow(/TRUST_PROXY/);
});
