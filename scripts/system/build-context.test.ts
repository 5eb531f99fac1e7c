import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyBuildContext } from './build-context.mjs';

const folder = mkdtempSync(join(tmpdir(), 'who-says-so-context-'));
afterEach(() => rmSync(folder, { recursive: true }));

test('what the .dockerignore leaves out is not there for a step of the Dockerfile, whatever git holds', () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  for (const name of ['lessons', 'server/lessons', 'docs']) mkdirSync(join(from, name), { recursive: true });
  for (const name of ['lessons/one', 'server/lessons/two', 'docs/a.md', 'b.md', 'Lessons.txt'])
    writeFileSync(join(from, name), '');
  writeFileSync(join(from, '.dockerignore'), '# a note\nlessons\n*.md\n');
  copyBuildContext(from, to);
  const found = readdirSync(to, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(found.map(({ name }) => name).sort()).toEqual(['.dockerignore', 'Lessons.txt', 'a.md', 'two']);
});
