import { expect, test, vi } from 'vitest';
import { countLink, countPassword, countResetRequest } from './tries';

// Before the module above reads the environment.
vi.hoisted(() => {
  process.env['TRIES_PER_EMAIL'] = '2';
  process.env['TRIES_PER_ADDRESS'] = '4';
  process.env['ADDRESS_HEADER'] = 'x-sender-address';
});

const from = (address: string) =>
  new Headers({ 'x-sender-address': address, 'x-forwarded-for': crypto.randomUUID() });

test('an address has its tries, whichever e-mails it names, and another address has its own', async () => {
  for (const email of ['a', 'b', 'c', 'd'])
    await countPassword(from('203.0.113.1'), `${email}@school.example`);
  await expect(countPassword(from('203.0.113.1'), 'e@school.example')).rejects.toMatchObject({
    code: 'too-many',
  });
  await expect(countPassword(from('203.0.113.2'), 'e@school.example')).resolves.toBeUndefined();
});

test('an e-mail has its tries from all addresses together, however it is written', async () => {
  await countPassword(from('203.0.113.3'), 'one@school.example');
  await countPassword(from('203.0.113.4'), ' One@School.example');
  await expect(countPassword(from('203.0.113.5'), 'one@school.example')).rejects.toMatchObject({
    code: 'too-many',
  });
});

test('who has no tries left for a password can still ask for a new one, and use a link', async () => {
  const browser = from('203.0.113.6');
  for (const _ of [1, 2]) await countPassword(browser, 'two@school.example');
  await expect(countPassword(browser, 'two@school.example')).rejects.toMatchObject({ code: 'too-many' });
  await expect(countResetRequest(browser, 'two@school.example')).resolves.toBeUndefined();
  for (const _ of [1, 2, 3, 4]) await countLink(browser);
  await expect(countLink(browser)).rejects.toMatchObject({ code: 'too-many' });
});
