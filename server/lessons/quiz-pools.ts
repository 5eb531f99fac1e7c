import 'server-only';
import { entryFor } from '@/domain/check';
import type { Drawable, PoolPart } from '@/domain/draw-quiz';
import type { Exercise } from '@/domain/exercise';
import { statementsIn } from '@/domain/exercise';
import { sentencesOf } from '@/domain/sentence';
import { documents } from '@/lessons/documents/documents';
import type { StatementId } from '@/lessons/documents/statements';
import { isStatementId } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import type { PoolRule, QuizPool } from '@/lessons/quizzes';
import { pools } from '@/lessons/quizzes';
import { selectDocument } from '../documents';
import { answerKey } from './answer-key';
import { selectFrontmatter, selectLesson } from './lesson-file';

/** A pool with what it holds. */
export interface FoundPool extends QuizPool {
  /** The name that an address carries. */
  readonly name: string;
  readonly parts: readonly PoolPart[];
  /** How many statements it holds. */
  readonly size: number;
  /** Whether any of them has one answer. */
  readonly isScored: boolean;
}

/** The share of a quiz “mostly” from one document that comes from it. */
const mostly = 0.8;

/** Fewer statements than this make no quiz. */
const smallest = 5;

let found: ReadonlyMap<string, FoundPool> | null = null;

/** Every pool that can make a quiz, by its name: those of `lessons/quizzes.ts`, then one of each lesson. */
export function selectPools(): ReadonlyMap<string, FoundPool> {
  found ??= new Map(
    [...Object.entries(pools), ...lessonPools()]
      .map(([name, pool]) => foundPool(name, pool))
      .filter(({ size }) => size >= smallest)
      .map((pool) => [pool.name, pool]),
  );
  return found;
}

function lessonPools(): [string, QuizPool][] {
  return lessons.map((lesson, index) => [
    lesson.slug,
    {
      title: `Lesson ${index + 1}`,
      says: selectFrontmatter(lesson).title,
      rule: { from: 'lesson', lesson: lesson.slug },
    },
  ]);
}

function foundPool(name: string, pool: QuizPool): FoundPool {
  const parts = partsOf(pool.rule).filter(({ statements }) => statements.length > 0);
  const statements = parts.flatMap((part) => part.statements);
  return { ...pool, name, parts, size: statements.length, isScored: statements.some(hasOneAnswer) };
}

function partsOf(rule: PoolRule): PoolPart[] {
  const scored = drawables().filter(hasOneAnswer);
  switch (rule.from) {
    case 'list':
      return [
        { statements: drawables().filter(({ id }) => rule.statements.some((one) => one === id)), share: 1 },
      ];
    case 'all':
      return [{ statements: scored, share: 1 }];
    case 'kind':
      return split(scored, ({ kind }) => kind === rule.kind, 0.5);
    case 'document':
      return split(scored, ({ document }) => document === rule.document, mostly);
    case 'lesson':
      return [{ statements: ofLesson(rule.lesson), share: 1 }];
  }
}

function split(all: readonly Drawable[], isOwn: (one: Drawable) => boolean, share: number): PoolPart[] {
  return [
    { statements: all.filter(isOwn), share },
    { statements: all.filter((one) => !isOwn(one)), share: 1 - share },
  ];
}

/** What a lesson asks; statements with two readings only where it asks no others. */
function ofLesson(slug: string): Drawable[] {
  const exercises: readonly Exercise[] = Object.values(selectLesson(slug).exercises);
  const asked = new Set(exercises.flatMap(statementsIn));
  const own = drawables().filter(({ id }) => asked.has(id));
  const scored = own.filter(hasOneAnswer);
  return scored.length < smallest ? own : scored;
}

function hasOneAnswer({ id }: { readonly id: string }): boolean {
  return entryFor(answerKey, id).alsoAccepts === undefined;
}

let all: readonly Drawable[] | null = null;

/** Every statement of the two documents with its kind and its sentence. The practice texts stay with their lesson, which measures. */
function drawables(): readonly Drawable[] {
  all ??= documents.flatMap(({ id }) => {
    const { paragraphs, statements } = selectDocument(id);
    const sentences = new Map(
      paragraphs.flatMap((paragraph, index) => [
        ...sentencesOf(
          paragraph,
          statements.filter((one) => one.paragraph === index + 1),
        ),
      ]),
    );
    return statements.map((one) => drawable(one.id, id, sentences.get(one.id) ?? one.id));
  });
  return all;
}

function drawable(id: string, document: string, sentence: string): Drawable {
  return { id, kind: entryFor(answerKey, id).kind, document, sentence };
}

/** The sentence that holds a statement; a name of its own for one of a practice text. */
export function sentenceOf(id: string): string {
  return drawables().find((one) => one.id === id)?.sentence ?? id;
}

/** The statement ids among names that come from outside; null where one is none. */
export function statementIdsIn(names: readonly string[]): readonly StatementId[] | null {
  const ids = names.filter(isStatementId);
  return ids.length === names.length ? ids : null;
}
