import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';
import { main, Sentence, say } from './say.mjs';

/** Writes the folder of a new lesson, last in teaching order, with TODOs that the content test refuses. Returns the folder. */
export function writeLesson(lessonsFolder, slug) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug)) {
    throw new Sentence(
      `"${slug}" cannot name a lesson: use small letters, digits and hyphens, as in whose-words.`,
    );
  }
  const folders = readdirSync(lessonsFolder).filter((name) => /^\d\d-/.test(name));
  if (slug === 'quiz' || folders.some((name) => name.slice(3) === slug)) {
    throw new Sentence(`There is a "${slug}" already: choose another name.`);
  }
  const folder = `${String(folders.length + 1).padStart(2, '0')}-${slug}`;
  const index = join(lessonsFolder, 'index.ts');
  const registered = register(readFileSync(index, 'utf8'), folder, slug);
  mkdirSync(join(lessonsFolder, folder));
  for (const [name, text] of Object.entries(files(slug)))
    writeFileSync(join(lessonsFolder, folder, name), text);
  writeFileSync(index, registered);
  return folder;
}

/** Adds the lesson to the registry: an import after the last one, an entry at the end of the list. */
function register(index, folder, slug) {
  const name = slug.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const lastImport = index.lastIndexOf("exercises';\n") + "exercises';\n".length;
  const end = index.indexOf('] as const;');
  if (lastImport < "exercises';\n".length || end < lastImport) {
    throw new Sentence(
      'lessons/index.ts does not have the form that this script knows: add the lesson by hand.',
    );
  }
  return [
    index.slice(0, lastImport),
    `import { exercises as ${name} } from './${folder}/exercises';\n`,
    index.slice(lastImport, end),
    `  { slug: '${slug}', folder: '${folder}', exercises: ${name} },\n`,
    index.slice(end),
  ].join('');
}

function files(slug) {
  return {
    'lesson.mdx': `---
title: "TODO: the title, a question where one fits"
minutes: 45
summary: "TODO: one line for the list of lessons"
objective: "TODO: completes the sentence After this lesson you can …"
standards:
  - UNESCO-MIL
---

TODO: two or three sentences that say what this lesson is about.

## TODO: a part

<Passage document="diplomat-article" paragraphs="1" />

TODO: the text of the part. The tags are listed in docs/lessons.md.

<Exercise id="${slug}-sort" />

## TODO: what sorting leaves open

TODO: a question on what sorting does not tell.
`,
    'exercises.ts': `import { sort } from '@/domain/exercise';
import { defineExercises } from '../define-exercises';

export const exercises = defineExercises({
  '${slug}-sort': sort({
    title: 'TODO: the title of the exercise',
    brief: 'TODO: what to do, in one or two sentences',
    statements: ['happy-life', 'repeatedly-denied'],
    tray: true,
  }),
});
`,
    'teacher.mdx': `## Before the lesson

TODO: what to prepare, and what to say about care.

## Timing

TODO: part, minutes, what happens.

## Why it is built so

TODO: the reasons, in a few sentences.

## Likely mix-ups

TODO: what students say, and how to answer in words about words.

## Discussion prompts

TODO: questions that ask nobody for an opinion on the dispute.

## The quiet alternative

TODO: a task on another subject, as long as the lesson, offered without asking for reasons.

## What may be left out

TODO: what, and what never.
`,
    'design.md': `# ${slug}: why it is built so

TODO: the decks and why these statements, with counts by kind · timing by part · standards · what may be left out.
`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(async () => {
    const [slug] = process.argv.slice(2);
    if (slug === undefined) throw new Sentence('Name the lesson, as in: npm run new:lesson -- a-ninth-one');
    const lessonsFolder = join(root, 'lessons');
    if (!existsSync(lessonsFolder)) throw new Sentence('There is no folder lessons here.');
    const folder = writeLesson(lessonsFolder, slug);
    say(`lessons/${folder} is written. Replace every TODO: npm test -- unit lists those that are left.`);
  });
}
