import type { QuizChoice } from './quiz-address';

/** What the course says of a deck of the self-check, by the name that an address carries. */
export interface NamedPool {
  readonly title: string;
  /** How many statements it holds. */
  readonly size: number;
}

/** What a quiz is called, and how many statements it asks. Null where the course has no such deck any more. */
export function poolOf(choice: QuizChoice, pools: Readonly<Record<string, NamedPool>>): NamedPool | null {
  if (choice.type === 'review') return { title: 'Due today', size: choice.of.length };
  if (choice.type === 'these') return { title: 'Once more', size: choice.statements.length };
  const pool = Object.hasOwn(pools, choice.pool) ? pools[choice.pool] : undefined;
  return pool === undefined ? null : { title: pool.title, size: Math.min(pool.size, choice.count) };
}
