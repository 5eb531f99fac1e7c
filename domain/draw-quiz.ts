import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Kind } from './kind';

interface InSentence {
  /** Names the sentence that holds it: two halves of one sentence have the same. */
  readonly sentence: string;
}

/** A statement as far as drawing goes. Holds its kind: drawing is done where the key is. */
export interface Drawable extends InSentence {
  readonly id: string;
  readonly kind: Kind;
  readonly document: string;
}

/** A whole number from 0 up to, and without, `end`. */
type Random = (end: number) => number;

/** A part of a pool, and the share of a quiz that comes from it. The shares of a pool add up to 1. */
export interface PoolPart {
  readonly statements: readonly Drawable[];
  readonly share: number;
}

/**
 * Draws `count` statements, or all where the pool holds fewer: each part by its share, within a part balanced by kind, then by document,
 * never from one document alone where the pool has two, and two halves of one sentence never next to each other where that can be had.
 * The same pool, count and seed (a whole number) give the same quiz.
 */
export function drawQuiz(pool: readonly PoolPart[], count: number, seed: number): Drawable[] {
  const generator = xoroshiro128plus(seed);
  const random: Random = (end) => uniformInt(generator, 0, end - 1);
  const sizes = sizesOf(pool, count);
  const taken = pool.flatMap(({ statements }, index) =>
    balanced(shuffled(statements, random), sizes[index] ?? 0),
  );
  const all = pool.flatMap(({ statements }) => statements);
  return spread(fromTwoDocuments(taken, all, random), random);
}

/** Puts statements that were chosen otherwise in an order drawn by a seed, in which two halves of one sentence are not neighbours where that can be had. */
export function orderQuiz<Item extends InSentence>(statements: readonly Item[], seed: number): Item[] {
  const generator = xoroshiro128plus(seed);
  return spread(statements, (end) => uniformInt(generator, 0, end - 1));
}

/** How many statements come from each part: its share, rounded up while there is room; what one part lacks, the others give. */
function sizesOf(pool: readonly PoolPart[], count: number): number[] {
  const sizes = pool.map(() => 0);
  const all = pool.reduce((sum, { statements }) => sum + statements.length, 0);
  for (let taken = 0; taken < Math.min(count, all); taken += 1) {
    const lacks = pool.map(({ statements, share }, index) => {
      const size = sizes[index] ?? 0;
      return size < statements.length ? share * (taken + 1) - size : Number.NEGATIVE_INFINITY;
    });
    const next = lacks.indexOf(Math.max(...lacks));
    sizes[next] = (sizes[next] ?? 0) + 1;
  }
  return sizes;
}

/** Takes again and again from the kind of which least is taken, there from the document of which least is taken. */
function balanced(pool: readonly Drawable[], count: number): Drawable[] {
  const taken: Drawable[] = [];
  const left = [...pool];
  while (taken.length < count && left.length > 0) {
    const share = (one: Drawable) => [
      taken.filter(({ kind }) => kind === one.kind).length,
      taken.filter(({ document }) => document === one.document).length,
    ];
    const next = left.reduce((best, one) => (isLess(share(one), share(best)) ? one : best));
    taken.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return taken;
}

function isLess([a = 0, b = 0]: number[], [c = 0, d = 0]: number[]): boolean {
  return a < c || (a === c && b < d);
}

/** Where all that was taken is of one document, puts one of another in the place of the last. */
function fromTwoDocuments(taken: readonly Drawable[], pool: readonly Drawable[], random: Random): Drawable[] {
  const [first] = taken;
  if (first === undefined || taken.some(({ document }) => document !== first.document)) return [...taken];
  const others = pool.filter(({ document }) => document !== first.document);
  const other = others[others.length === 0 ? 0 : random(others.length)];
  return other === undefined ? [...taken] : [...taken.slice(0, -1), other];
}

/** Shuffles until no two halves of one sentence are neighbours; where chance does not find it soon, moves the later half away. */
function spread<Item extends InSentence>(taken: readonly Item[], random: Random): Item[] {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const order = shuffled(taken, random);
    if (firstClash(order) < 0) return order;
  }
  return apart(shuffled(taken, random));
}

function firstClash(order: readonly InSentence[]): number {
  return order.findIndex(({ sentence }, index) => order[index + 1]?.sentence === sentence);
}

/** Builds the order anew, each time with a statement of the sentence of which most is left, but not the sentence before. */
function apart<Item extends InSentence>(taken: readonly Item[]): Item[] {
  const left = [...taken];
  const order: Item[] = [];
  while (left.length > 0) {
    const of = (one: Item) => left.filter(({ sentence }) => sentence === one.sentence).length;
    const free = left.filter(({ sentence }) => sentence !== order.at(-1)?.sentence);
    const next = (free.length === 0 ? left : free).reduce((best, one) => (of(one) > of(best) ? one : best));
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

/** Fisher–Yates. */
function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [one, two] = [result[last], result[other]];
    if (one !== undefined && two !== undefined) [result[last], result[other]] = [two, one];
  }
  return result;
}
