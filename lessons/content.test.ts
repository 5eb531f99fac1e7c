import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entryFor } from '@/domain/check';
import { kinds } from '@/domain/kind';
import { documents, practiceTexts } from '@/lessons/documents/documents';
import { statements } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { misconceptions } from '@/lessons/misconceptions';
import { selectDocument } from '@/server/documents';
import { answerKey } from '@/server/lessons/answer-key';
import { backgroundFaults } from '@/server/lessons/background-faults';
import { charterFaults } from '@/server/lessons/charter-faults';
import { reportFaults } from '@/server/lessons/content-fault';
import { exerciseFaults } from '@/server/lessons/exercise-faults';
import { selectOptionalKey } from '@/server/lessons/exercise-keys';
import { glossary } from '@/server/lessons/glossary';
import { explainedFaults, termFaults } from '@/server/lessons/glossary-faults';
import { historyFaults } from '@/server/lessons/history-faults';
import { knownWordsOf } from '@/server/lessons/known-words';
import { lessonFaults } from '@/server/lessons/lesson-faults';
import { readLessonFile } from '@/server/lessons/lesson-file';
import { ownQuotationFaults, quotationFaults } from '@/server/lessons/quotation-faults';
import { standardFaults } from '@/server/lessons/standard-faults';
import { statementFaults } from '@/server/lessons/statement-faults';
import { readStatementHistory } from '@/server/lessons/statement-history';
import { readTextFile } from '@/server/lessons/text-file';

const texts = [...documents, ...practiceTexts].map(({ id }) => selectDocument(id));

test('every statement and every cue stands once, where it says', () => {
  const faults = texts.flatMap((text) => statementFaults({ ...text, id: text.document.id, key: answerKey }));
  expect(reportFaults(faults)).toBe('');
});

test('every id of a statement means what it always did: what is new, changed, gone or back is noted', () => {
  expect(reportFaults(historyFaults(Object.values(statements), readStatementHistory()))).toBe('');
});

test('every lesson holds text and known tags, quotes exactly, and uses its exercises once', () => {
  const paragraphs = new Map(texts.map((text) => [text.document.id, text.paragraphs]));
  const faults = lessons.flatMap((lesson) =>
    lessonFaults(
      {
        file: `lessons/${lesson.folder}/lesson.mdx`,
        source: readLessonFile(lesson),
        exercises: lesson.exercises,
      },
      { statements, key: answerKey, paragraphs },
    ),
  );
  expect(reportFaults(faults)).toBe('');
});

test('every lesson names standards that have a wording', () => {
  const faults = lessons.flatMap((lesson) =>
    standardFaults(`lessons/${lesson.folder}/lesson.mdx`, readLessonFile(lesson)),
  );
  expect(reportFaults(faults)).toBe('');
});

test('what lessons and teachers’ pages tell from outside stands on the background page, with the same mark and source', () => {
  const known = knownWordsOf(
    readTextFile('background.mdx'),
    texts.flatMap(({ paragraphs }) => paragraphs),
  );
  const faults = lessons.flatMap(({ folder }) => [
    ...['lesson.mdx', 'teacher.mdx'].flatMap((name) =>
      quotationFaults(`lessons/${folder}/${name}`, readTextFile(`${folder}/${name}`), known),
    ),
    ...ownQuotationFaults(`lessons/${folder}/lesson.mdx`, readTextFile(`${folder}/lesson.mdx`), known),
  ]);
  expect(reportFaults(faults)).toBe('');
});

test('every fact of the background page has its mark, and nothing stands beside the facts', () => {
  expect(reportFaults(backgroundFaults('lessons/background.mdx', readTextFile('background.mdx')))).toBe('');
});

test('every word that is explained has an entry in the glossary, and stands where it is explained', () => {
  const faults = [
    ...lessons.flatMap(({ folder }) =>
      ['lesson.mdx', 'teacher.mdx'].flatMap((name) =>
        termFaults(`lessons/${folder}/${name}`, readTextFile(`${folder}/${name}`), glossary()),
      ),
    ),
    ...documents.flatMap((document) =>
      explainedFaults(document, selectDocument(document.id).paragraphs, glossary()),
    ),
  ];
  expect(reportFaults(faults)).toBe('');
});

test('the statements of a document are listed in the order of its text, which numbers them', () => {
  for (const { paragraphs, statements: listed } of texts) {
    const places = listed.map(
      ({ paragraph, quote }) => paragraph * 10_000 + (paragraphs[paragraph - 1]?.indexOf(quote) ?? 0),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('every exercise has the key that it needs, and quotes what its statements hold', () => {
  const faults = lessons.flatMap(({ slug, folder, exercises }) =>
    Object.entries(exercises).flatMap(([id, exercise]) =>
      exerciseFaults(`lessons/${folder}/exercises.ts`, id, exercise, selectOptionalKey(`${slug}/${id}`), {
        statements,
        key: answerKey,
      }),
    ),
  );
  expect(reportFaults(faults)).toBe('');
});

test('furniture and titles stand in their documents', () => {
  const missing = texts.flatMap(({ document, paragraphs }) => {
    const lines = paragraphs.flatMap((paragraph) => paragraph.split('\n'));
    return [...document.furniture, document.title].filter((line) => line !== null && !lines.includes(line));
  });
  expect(missing).toEqual([]);
});

/** How many statements of a text the key holds, by kind. */
function countOf(ids: readonly string[]) {
  const entries = ids.flatMap((id) =>
    selectDocument(id).statements.map((statement) => entryFor(answerKey, statement.id)),
  );
  const byKind = kinds.map((kind) => entries.filter((entry) => entry.kind === kind).length);
  return { all: entries.length, byKind, arguable: entries.filter((entry) => entry.alsoAccepts).length };
}

test('the documents hold 48 statements: 29 claims, 7 denials, 1 estimate, 11 set aside, 14 of them arguable', () => {
  const ids = documents.map(({ id }) => id);
  expect(countOf(ids)).toEqual({ all: 48, byKind: [29, 7, 1, 11], arguable: 14 });
});

test('the practice texts hold six statements each: 6 claims, 5 denials, 5 estimates, 2 set aside, none arguable', () => {
  const ids = practiceTexts.map(({ id }) => id);
  expect(countOf(ids)).toEqual({ all: 18, byKind: [6, 5, 5, 2], arguable: 0 });
  for (const id of ids) {
    const { all, byKind } = countOf([id]);
    expect(all).toBe(6);
    expect(Math.max(...byKind)).toBeLessThan(3);
  }
});

test('every statement of a document belongs to one misconception, and those of practice texts to none', () => {
  const grouped = Object.values(misconceptions).flatMap((one) => [...one.statements]);
  const ids = documents.flatMap(({ id }) => selectDocument(id).statements.map((statement) => statement.id));
  expect(grouped.toSorted()).toEqual(ids.toSorted());
});

test('every lesson folder is registered, and nothing in it is left to do', () => {
  const folders = readdirSync('lessons').filter((name) => /^\d\d-/.test(name));
  expect(folders).toEqual(lessons.map(({ folder }) => folder));
  const left = folders.flatMap((folder) =>
    readdirSync(path.join('lessons', folder)).flatMap((file) => {
      const lines = readFileSync(path.join('lessons', folder, file), 'utf8').split('\n');
      return lines.flatMap((line, index) =>
        line.includes('TODO') ? [`lessons/${folder}/${file}, line ${index + 1}`] : [],
      );
    }),
  );
  expect(left).toEqual([]);
});

test('our own voice keeps to the charter', () => {
  const files = globSync('{lessons,components,app,domain}/**/*.{mdx,ts,tsx}').filter(
    (file) => !/\.test\.ts$|statements\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const faults = files.flatMap((file) => charterFaults(file, readFileSync(file, 'utf8')));
  expect(reportFaults(faults)).toBe('');
});
