import 'server-only';
import type { AnswerKey } from '@/domain/answer-key';
import type { LessonTagName } from '@/domain/lesson-tag';
import { cuesOf, isLessonTag, lessonTags, paragraphNumbers } from '@/domain/lesson-tag';
import type { Statements } from '@/domain/statement';
import type { FoundTag } from './lesson-tree';

/** What a lesson may refer to. */
export interface LessonContext {
  readonly statements: Statements;
  readonly key: AnswerKey;
  /** Paragraphs by document id. */
  readonly paragraphs: ReadonlyMap<string, readonly string[]>;
}

/** Notes a fault at a line of a lesson. */
export type Report = (line: number, found: string, expected: string) => void;

/** Every mistake of one tag: its name, its attributes, what they refer to. */
export function tagFaults(tag: FoundTag, context: LessonContext, report: Report): void {
  if (!isLessonTag(tag.name)) {
    report(tag.line, `<${tag.name}>`, `one of the tags ${Object.keys(lessonTags).join(', ')}`);
    return;
  }
  const parsed = lessonTags[tag.name].safeParse(tag.attributes);
  if (parsed.success)
    referenceFaults(tag.name, tag, context, (found, expected) => report(tag.line, found, expected));
  else {
    for (const { path, message } of parsed.error.issues) {
      report(tag.line, `<${tag.name}> ${path.join('.')}: ${message}`, 'the attributes of docs/lessons.md');
    }
  }
}

function referenceFaults(
  name: LessonTagName,
  { attributes, text }: FoundTag,
  context: LessonContext,
  report: (found: string, expected: string) => void,
): void {
  const named = [attributes['statement'], attributes['first'], attributes['second']].filter(
    (id) => id !== undefined,
  );
  for (const id of named) {
    if (!Object.hasOwn(context.statements, id))
      report(`the statement “${id}”`, 'a statement that a document holds');
  }
  const document = attributes['document'] ?? attributes['in'];
  const paragraphs = document === undefined ? undefined : context.paragraphs.get(document);
  if (document !== undefined && paragraphs === undefined)
    report(`the document “${document}”`, 'a document of the course');
  if (name === 'Passage' && paragraphs !== undefined) {
    const missing = paragraphNumbers(attributes['paragraphs'] ?? '').filter(
      (number) => paragraphs[number - 1] === undefined,
    );
    if (missing.length > 0) report(`¶${missing.join(', ¶')}`, `¶1 to ¶${paragraphs.length}`);
  }
  if (
    name === 'Words' &&
    paragraphs !== undefined &&
    !paragraphs.some((paragraph) => paragraph.includes(text))
  ) {
    report(`“${text}”`, `words that stand in “${document}”, character by character`);
  }
  if (name === 'Example') exampleFaults(attributes, context, report);
}

function exampleFaults(
  attributes: FoundTag['attributes'],
  { statements, key }: LessonContext,
  report: (found: string, expected: string) => void,
): void {
  const id = attributes['statement'] ?? '';
  const quote = Object.hasOwn(statements, id) ? statements[id]?.quote : undefined;
  if (quote === undefined) return;
  for (const cue of cuesOf(attributes['cues'])) {
    if (quote.split(cue).length !== 2) report(`the cue “${cue}”`, `words that stand once in “${quote}”`);
  }
  const kind = attributes['kind'];
  if (kind !== undefined && kind !== key[id]?.kind)
    report(`kind="${kind}" for “${id}”`, `the kind of the key`);
}
