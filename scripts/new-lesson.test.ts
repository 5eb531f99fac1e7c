import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sort } from '@/domain/exercise';
import { statements } from '@/lessons/documents/statements';
import { selectDocument } from '@/server/documents';
import { answerKey } from '@/server/lessons/answer-key';
import { lessonFaults } from '@/server/lessons/lesson-faults';
import { writeLesson } from './new-lesson.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lessons-'));
  cpSync('lessons', folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a new lesson is complete but for its TODOs, and the content test refuses every one of them', () => {
  const written = writeLesson(folder, 'a-new-one');
  const source = readFileSync(path.join(folder, written, 'lesson.mdx'), 'utf8');
  const deck = sort({ title: 'T', brief: 'B', statements: ['happy-life', 'repeatedly-denied'], tray: true });
  const { paragraphs } = selectDocument('diplomat-article');
  const faults = lessonFaults(
    { file: 'lesson.mdx', source, exercises: { 'a-new-one-sort': deck } },
    { statements, key: answerKey, paragraphs: new Map([['diplomat-article', paragraphs]]) },
  );
  expect(faults.length).toBe(source.split('\n').filter((line) => line.includes('TODO')).length);
  expect(faults.every(({ expected }) => expected === 'a finished lesson')).toBe(true);
});

test('a new lesson is registered, last in teaching order', () => {
  const written = writeLesson(folder, 'a-new-one');
  const index = readFileSync(path.join(folder, 'index.ts'), 'utf8');
  expect(index).toContain(`import { exercises as aNewOne } from './${written}/exercises';`);
  expect(index).toMatch(
    new RegExp(`slug: 'a-new-one', folder: '${written}', exercises: aNewOne \\},\\n\\] as const`),
  );
});

test.each(['Two Words', '../up', '', 'quiz', 'whose-words'])(
  '“%s” is refused with a sentence, and nothing is written',
  (slug) => {
    const before = readFileSync(path.join(folder, 'index.ts'), 'utf8');
    expect(() => writeLesson(folder, slug)).toThrow(/cannot name a lesson|already/);
    expect(readFileSync(path.join(folder, 'index.ts'), 'utf8')).toBe(before);
  },
);
