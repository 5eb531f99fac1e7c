import { expect, test } from 'vitest';
import { networkOf, senderOf } from './sender';

const session = '0b9c2a4e-6f1d-4a3b-8c5e-7d9f1a2b3c4d';
const header = 'x-sender-address';

test('a made-up address is not believed: only the header counts that this machine writes', () => {
  const made = { 'x-forwarded-for': '198.51.100.7', 'x-real-ip': '198.51.100.7' };
  expect(senderOf(new Headers({ ...made, [header]: '203.0.113.9' }), header).address).toBe('203.0.113.9');
  expect(senderOf(new Headers({ ...made, [header]: '203.0.113.9' }), undefined).address).toBe('unknown');
  expect(senderOf(new Headers(made), header).address).toBe('unknown');
});

test('a browser keeps the session it has, and is given one where it has none that could be ours', () => {
  const known = senderOf(new Headers({ cookie: `a=b; check-session=${session}; c=d` }), header);
  expect(known).toMatchObject({ session, cookie: null });
  for (const cookie of ['', 'check-session=', 'check-session=me', `other-check-session=${session}`]) {
    const { session: given, cookie: set } = senderOf(new Headers({ cookie }), header);
    expect(given, cookie).toMatch(/^[0-9a-f-]{36}$/);
    expect(set).toBe(`check-session=${given}; Path=/api/check; HttpOnly; SameSite=Lax`);
  }
});

test('over https the cookie is never sent without it', () => {
  const cookieWith = (protocol: string) =>
    senderOf(new Headers({ 'x-forwarded-proto': protocol }), header).cookie;
  expect(cookieWith('https')).toMatch(/; Secure$/);
  expect(cookieWith('https, http')).toMatch(/; Secure$/);
  expect(cookieWith('http')).not.toContain('Secure');
});

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
  ['2001:0db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0::/64'],
  ['1:2:3:4::', '1:2:3:4::/64'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
