import { z } from 'zod';
import { kinds } from './kind';
import { marks, studentMarks } from './mark';

const statement = z.string().min(1);
const document = z.string().min(1);
const kind = z.enum(kinds);
/** Facts that are not verified never stand in a lesson. */
const mark = z.enum(marks).exclude(['U']);
const source = z.url({ protocol: /^https?$/ });

/** The tags that a lesson can hold, each with its attributes. Whatever is not here, a lesson cannot use. */
export const lessonTags = {
  /** Paragraphs of a document: `paragraphs="3"`, `"7-8"`, `"1, 14"`. */
  Passage: z.strictObject({ document, paragraphs: z.string().regex(/^\d+(-\d+)?(, *\d+(-\d+)?)*$/) }),
  /** One statement, with its place. */
  Quote: z.strictObject({ statement }),
  /** A worked example: `cues` are words of the quote, separated by ` | `. Without `kind` the last step is left to the student. */
  Example: z.strictObject({ statement, kind: kind.optional(), cues: z.string().optional() }),
  /** One step of a worked example: a question of the order of questions, and the answer spoken aloud. */
  Ask: z.strictObject({ question: z.enum(['1', '2', '3', '4']) }),
  /** Two statements to compare. */
  Pair: z.strictObject({ first: statement, second: statement }),
  /** What there was to notice in a pair; folded until it is opened. */
  Noticed: z.strictObject({}),
  /** Exact words of a document inside our own sentence. */
  Words: z.strictObject({ in: document }),
  /** The name of a kind, with its mark. */
  Kind: z.strictObject({ is: kind }),
  /** Something to do away from the screen. */
  Task: z.strictObject({
    how: z.enum(['alone', 'in pairs', 'with the class', 'on paper']),
    minutes: z.string().regex(/^\d+$/),
  }),
  /** One of the few things that must not be missed. */
  Aside: z.strictObject({ title: z.string().min(1) }),
  /** A word of the glossary, explained in place; `of` names the entry where the word is inflected. */
  Term: z.strictObject({ of: z.string().min(1).optional() }),
  /** A fact or a quotation from the background page, with how surely it is known and where it was read. */
  Found: z.strictObject({ mark, source: source.optional() }),
  /** An estimate that does not stand in the documents. */
  OutsideEstimate: z.strictObject({
    maker: z.string().min(1),
    date: z.string().min(1),
    method: z.string().min(1),
    limits: z.string().min(1),
    mark,
    source,
  }),
  /** A trace task: a question to take outside, and what the sources show, folded until it is opened. */
  Trace: z.strictObject({
    number: z.string().regex(/^\d$/),
    statement,
    question: z.string().min(1),
    open: z.string().min(1),
  }),
  /** The dated events around the two documents. */
  Timeline: z.strictObject({}),
  /** Where an exercise of the lesson stands. */
  Exercise: z.strictObject({ id: z.string().min(1) }),
} as const;

export type LessonTagName = keyof typeof lessonTags;

export type LessonTagProps<Name extends LessonTagName> = z.infer<(typeof lessonTags)[Name]>;

export function isLessonTag(name: string): name is LessonTagName {
  return Object.hasOwn(lessonTags, name);
}

/** The numbers that `paragraphs="7-8, 12"` names: 7, 8, 12. */
export function paragraphNumbers(paragraphs: string): number[] {
  return paragraphs.split(',').flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** The cues of a worked example: `cues="Geng Shuang said | he stressed"`. */
export function cuesOf(cues: string | undefined): string[] {
  return cues === undefined ? [] : cues.split(' | ');
}

/** What stands at the head of a lesson file. */
export const lessonFrontmatter = z.strictObject({
  title: z.string().min(1),
  /** Minutes that a class needs. */
  minutes: z.number().int().positive(),
  /** One line for the list of lessons. */
  summary: z.string().min(1),
  /** Completes “After this lesson you can …”. */
  objective: z.string().min(1),
  /** The standards that it serves, as in `lessons/standards.ts`. */
  standards: z.array(z.string().min(1)).default([]),
});

export type LessonFrontmatter = z.infer<typeof lessonFrontmatter>;

/** A fact of the background page: `source` holds one address or several, `teacher="yes"` keeps it from students whatever its mark. */
export const factTag = z.strictObject({
  mark: z.enum(marks),
  source: z.string().min(1).optional(),
  teacher: z.literal('yes').optional(),
});

export type FactProps = z.infer<typeof factTag>;

/** Whether students see a fact: it is verified, and the page on which it was read can be shown to them. */
export function isForStudents({ mark, teacher }: Pick<FactProps, 'mark' | 'teacher'>): boolean {
  return studentMarks.includes(mark) && teacher === undefined;
}

export function sourcesOf(source: string | undefined): string[] {
  return source === undefined ? [] : source.split(' ').filter(Boolean);
}
