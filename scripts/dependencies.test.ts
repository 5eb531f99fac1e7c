import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const page = readFileSync('docs/dependencies.md', 'utf8');

/** What the first cells of the tables name: “mdx-bundler, with esbuild”, “@interactjs/interact, actions”, “@types/*”. */
const cells = [...page.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell]) => cell ?? '');

/** The tables of what is used, and not those of what was compared. */
const named = new Set(
  cells.flatMap((cell) => {
    const names = cell.split(/, with |, /);
    const scope = /^(@[\w-]+)\//.exec(names[0] ?? '')?.[1];
    return names.flatMap((name) => [name, `${scope}/${name}`]);
  }),
);

test.each(Object.keys({ ...dependencies, ...devDependencies }))(
  '%s has a line in docs/dependencies.md that says what it is for',
  (name) => {
    expect(named.has(name) || (name.startsWith('@types/') && named.has('@types/*'))).toBe(true);
  },
);

test('no line there is about a package that is gone', () => {
  const used = page.split('### Why interact.js')[0] ?? '';
  const rest = page.split('## For work and tests')[1] ?? '';
  const first = [...`${used}${rest}`.matchAll(/^\| (@?[a-z][\w./@-]*)/gm)].map(([, name]) => name ?? '');
  const known = { ...dependencies, ...devDependencies };
  expect(first.length).toBeGreaterThan(25);
  expect(first.filter((name) => name !== 'package' && !Object.hasOwn(known, name))).toEqual([]);
});
