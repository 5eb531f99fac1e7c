import { afterEach, expect, test, vi } from 'vitest';
import { readAddress } from './address.mjs';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** What links begin with: as `npm start` gives it to the server, and as the server reads it where nothing else does. */
async function linksWith(address: string): Promise<readonly string[]> {
  vi.stubEnv('ADDRESS', address);
  vi.resetModules();
  const { env } = await import('@/server/env');
  return [readAddress().links, env.address];
}

test.each([
  ['https://course.school.example', 'https://course.school.example'],
  ['https://course.school.example/', 'https://course.school.example'],
  ['http://192.0.2.7:8080', 'http://192.0.2.7:8080'],
  ['', 'http://localhost:3000'],
])('links with ADDRESS %j begin with %s', async (address, links) => {
  vi.stubEnv('HOST', '');
  vi.stubEnv('PORT', '');
  expect(await linksWith(address)).toEqual([links, links]);
});

test('where the course is served does not change with ADDRESS', () => {
  vi.stubEnv('HOST', '0.0.0.0');
  vi.stubEnv('PORT', '3001');
  vi.stubEnv('ADDRESS', 'https://course.school.example');
  expect(readAddress()).toMatchObject({ host: '0.0.0.0', port: '3001', url: 'http://localhost:3001' });
});

test.each([
  'course.school.example',
  'https://course.school.example/course',
  'https://course.school.example/?a',
  'https://course.school.example#a',
  'https://name@course.school.example',
  'ftp://course.school.example',
  'https://',
  'course',
])('ADDRESS %j is refused with a sentence', async (address) => {
  vi.stubEnv('ADDRESS', address);
  expect(() => readAddress()).toThrow(`ADDRESS is "${address}", but must be how browsers find the course`);
  await expect(linksWith(address)).rejects.toThrow('ADDRESS has to be how browsers find the course');
});
