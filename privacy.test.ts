import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const privacy = readFileSync('docs/privacy.md', 'utf8');
const code = globSync('{app,components,server}/**/*.{ts,tsx}')
  .filter((file) => !file.includes('.test.'))
  .map((file) => readFileSync(file, 'utf8'));
const namesIn = (pattern: RegExp) =>
  new Set(code.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')));

test('docs/privacy.md names every cookie that the server sets', () => {
  const cookies = namesIn(/^const cookieName = '([\w-]+)'/gm);
  expect(cookies.size).toBeGreaterThan(4);
  for (const name of cookies) expect(privacy).toContain(`\n| \`${name}\``);
});

test('docs/privacy.md names everything in local storage', () => {
  const kept = namesIn(/(?<!lockName = )'who-says-so:([\w-]+)/g);
  expect(kept.size).toBeGreaterThan(5);
  for (const name of kept) expect(privacy).toContain(`:${name}`);
});
