import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fills a copy of the repository up to so many lessons: copies of its own, under names of their own, registered with their keys.
 * Gives the slugs of all lessons.
 */
export function fillWithLessons(copy, count) {
  const folder = join(copy, 'lessons');
  const own = readdirSync(folder).filter((name) => /^\d\d-/.test(name));
  const all = own.map((name) => ({ folder: name, slug: name.slice(3) }));
  while (all.length < count) {
    const from = own[all.length % own.length];
    const round = Math.floor(all.length / own.length);
    const name = `${from}-${round}`;
    cpSync(join(folder, from), join(folder, name), { recursive: true });
    all.push({ folder: name, slug: name.slice(3) });
  }
  register(copy, all);
  return all.map(({ slug }) => slug);
}

/** Writes the registry of lessons and that of their keys, as the repository has them. */
function register(copy, all) {
  const index = join(copy, 'lessons', 'index.ts');
  const start = readFileSync(index, 'utf8').match(/export const lessons[^[]*=\s*\[/)[0];
  const end = readFileSync(index, 'utf8').match(/\n\][^\n]*;/)[0];
  const imports = (file, name) =>
    all.map((lesson, number) => `import { ${name} as lesson${number} } from '${file(lesson)}';`);
  const rows = all.map(
    ({ slug, folder }, number) => `  { slug: '${slug}', folder: '${folder}', exercises: lesson${number} },`,
  );
  const head = typeImportsOf(readFileSync(index, 'utf8'));
  writeFileSync(
    index,
    [...head, ...imports(({ folder }) => `./${folder}/exercises`, 'exercises'), start, ...rows].join('\n') +
      end,
  );
  registerKeys(copy, all);
}

function typeImportsOf(source) {
  return source.split('\n').filter((line) => line.startsWith('import type'));
}

/** In the file that holds the keys of the lessons, the imports and the table are replaced; the rest stays. */
function registerKeys(copy, all) {
  const file = join(copy, 'server', 'lessons', 'exercise-keys.ts');
  const source = readFileSync(file, 'utf8');
  const keyed = all.filter(({ folder }) =>
    readdirSync(join(copy, 'lessons', folder)).includes('answer-key.ts'),
  );
  const imports = keyed.map(
    ({ folder }, number) => `import { exerciseKeys as key${number} } from '@/lessons/${folder}/answer-key';`,
  );
  const rows = keyed.map(({ slug }, number) => `  '${slug}': key${number},`);
  const withoutOld = source.replace(/import \{ exerciseKeys[^\n]*\n/g, '');
  const table = withoutOld.replace(
    /( = \{)\n[\s\S]*?\n(\};)/,
    (_, open, close) => `${open}\n${rows.join('\n')}\n${close}`,
  );
  writeFileSync(
    file,
    table.replace("import 'server-only';\n", `import 'server-only';\n${imports.join('\n')}\n`),
  );
}
