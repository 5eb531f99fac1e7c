import 'server-only';
import { createProcessor } from '@mdx-js/mdx';
import matter from 'gray-matter';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import type { Exercise } from '@/domain/exercise';
import { lessonFrontmatter } from '@/domain/lesson-tag';
import type { ContentFault } from './content-fault';
import { partsOf } from './lesson-parts';
import type { FoundTag } from './lesson-tree';
import { codeIn, plainTextsOf, tagsOf } from './lesson-tree';
import type { LessonContext, Report } from './tag-faults';
import { tagFaults } from './tag-faults';

/** A lesson as the content test sees it. */
export interface CheckedLesson {
  readonly file: string;
  readonly source: string;
  readonly exercises: Readonly<Record<string, Exercise>>;
}

/** So many words in a row that stand in a document are a quotation. */
const quotationWords = 6;

/** Every mistake of a lesson: unknown tags and attributes, code, words that no document holds, exercises that are missing or used twice, TODOs. */
export function lessonFaults(lesson: CheckedLesson, context: LessonContext): ContentFault[] {
  const faults: ContentFault[] = [];
  const report: Report = (line, found, expected) =>
    faults.push({ file: lesson.file, where: `line ${line}`, found, expected });

  frontmatterFaults(lesson.source, report);
  todoFaults(lesson.source, report);
  const tree = parse(lesson.source, report);
  if (tree === null) return faults;

  for (const { line, message } of codeIn(tree)) report(line, message, 'text and tags only');
  const tags = tagsOf(tree);
  for (const tag of tags) tagFaults(tag, context, report);
  exerciseFaults(tags, lesson.exercises, report);
  deckFaults(tags, lesson.exercises, report);
  partFaults(tree, lesson.exercises, report);
  quotationFaults(tree, context, report);
  return faults;
}

function parse(source: string, report: Report): Root | null {
  try {
    return createProcessor({ remarkPlugins: [remarkFrontmatter] }).parse(source);
  } catch (error) {
    report(lineOfError(error), `text that cannot be read: ${String(error)}`, 'Markdown with tags');
    return null;
  }
}

function lineOfError(error: unknown): number {
  return error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
}

function frontmatterFaults(source: string, report: Report): void {
  const parsed = lessonFrontmatter.safeParse(matter(source).data);
  if (parsed.success) return;
  for (const { path, message } of parsed.error.issues)
    report(1, `frontmatter “${path.join('.')}”: ${message}`, 'title, minutes, summary and objective');
}

function todoFaults(source: string, report: Report): void {
  for (const [index, line] of source.split('\n').entries()) {
    if (line.includes('TODO')) report(index + 1, line.trim(), 'a finished lesson');
  }
}

function exerciseFaults(
  tags: readonly FoundTag[],
  exercises: CheckedLesson['exercises'],
  report: Report,
): void {
  const used = tags.filter(({ name }) => name === 'Exercise');
  for (const { attributes, line } of used) {
    const id = attributes['id'] ?? '';
    if (!Object.hasOwn(exercises, id))
      report(line, `<Exercise id="${id}">`, `one of ${Object.keys(exercises).join(', ')}`);
  }
  for (const id of Object.keys(exercises)) {
    const times = used.filter(({ attributes }) => attributes['id'] === id).length;
    if (times !== 1)
      report(
        used.at(-1)?.line ?? 1,
        `<Exercise id="${id}"> ${times} times`,
        'every exercise of exercises.ts once',
      );
  }
}

/** What a lesson works out for the student, it does not ask; and it asks no statement twice in one deck. */
function deckFaults(tags: readonly FoundTag[], exercises: CheckedLesson['exercises'], report: Report): void {
  const solved = tags.filter(
    ({ name, attributes }) => name === 'Example' && attributes['kind'] !== undefined,
  );
  for (const [id, exercise] of Object.entries(exercises)) {
    if (exercise.type !== 'sort') continue;
    const { statements } = exercise;
    const twice = statements.filter((statement, index) => statements.indexOf(statement) !== index);
    if (twice.length > 0)
      report(1, `“${twice.join('”, “')}” twice in the deck “${id}”`, 'every statement once');
    for (const { attributes, line } of solved) {
      const statement = attributes['statement'] ?? '';
      if (statements.includes(statement))
        report(
          line,
          `the worked example “${statement}” in the deck “${id}”`,
          'a statement that the deck does not ask',
        );
    }
  }
}

/** Parts and exercises are both linked to by their names, so a name stands for one thing. */
function partFaults(tree: Root, exercises: CheckedLesson['exercises'], report: Report): void {
  const names = [...partsOf(tree).map(({ id }) => id), ...Object.keys(exercises)];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0)
    report(1, `the names “${twice.join('”, “')}” twice`, 'parts and exercises with names of their own');
}

/** A document is quoted by tags only, so that its words are always the printed ones. */
function quotationFaults(tree: Root, { paragraphs }: LessonContext, report: Report): void {
  const all = [...paragraphs.values()].flat();
  for (const { text, line } of plainTextsOf(tree)) {
    const words = text.split(/\s+/).filter(Boolean);
    const runs = words.map((_, index) => words.slice(index, index + quotationWords).join(' '));
    const retyped = runs.find(
      (run) => run.split(' ').length === quotationWords && all.some((paragraph) => paragraph.includes(run)),
    );
    if (retyped !== undefined)
      report(line, `“${retyped}” retyped from a document`, '<Words>, <Quote> or <Passage>');
  }
}
