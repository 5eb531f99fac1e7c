import { classLeanOf } from './class-lean';
import type { AnswerReport } from './class-report';
import type { Detection } from './detection';
import type { ItemReport } from './item-report';
import { inNeedOrder } from './item-report';
import type { MissedIdea } from './missed-ideas';

/** One thing that a teacher should look at first. */
export type LookFirst =
  | { readonly about: 'key' | 'sure-misses' | 'away'; readonly item: ItemReport }
  | { readonly about: 'idea'; readonly idea: MissedIdea }
  | { readonly about: 'lean'; readonly detection: Detection };

const mostThings = 5;
const mostOf = { key: 3, 'sure-misses': 2, away: 1, idea: 2, lean: 1 } as const;

/** From this share of those who said how sure they were, and from so many students on. */
const [sureShare, sureStudents] = [0.25, 3];

/** From this share of at least so many answers on. */
const [ideaShare, ideaAnswers] = [1 / 3, 10];

const awayStudents = 3;

/**
 * At most five things, the most urgent first: statements of which the key needs a look, as every other figure of a statement
 * is worth nothing where the key is at fault; then what many were sure of and missed, ideas that mislead, a lean, and where
 * feedback led away from the key. A statement is named once, and one on which the teacher has ruled is not named for its key.
 */
export function lookFirst(
  { items, ideas, detection }: Pick<AnswerReport, 'items' | 'ideas' | 'detection'>,
  ruled: ReadonlySet<string> = new Set(),
): LookFirst[] {
  const keys = inNeedOrder(items).filter(
    ({ isKeyToCheck, statement }) => isKeyToCheck && !ruled.has(statement),
  );
  const named = new Set(keys.slice(0, mostOf.key).map(({ statement }) => statement));
  const others = items.filter(({ statement }) => !named.has(statement));
  return [
    ...keys.slice(0, mostOf.key).map((item) => ({ about: 'key', item }) as const),
    ...sureMisses(others).map((item) => ({ about: 'sure-misses', item }) as const),
    ...misleading(ideas).map((idea) => ({ about: 'idea', idea }) as const),
    ...leans(detection).map((one) => ({ about: 'lean', detection: one }) as const),
    ...movedAway(others).map((item) => ({ about: 'away', item }) as const),
  ].slice(0, mostThings);
}

function sureMisses(items: readonly ItemReport[]): ItemReport[] {
  return items
    .filter(({ sureMisses: { length }, rated }) => length >= sureStudents && length / rated >= sureShare)
    .toSorted((one, other) => other.sureMisses.length / other.rated - one.sureMisses.length / one.rated)
    .slice(0, mostOf['sure-misses']);
}

function misleading(ideas: readonly MissedIdea[]): MissedIdea[] {
  return ideas
    .filter(({ answers, misses }) => answers >= ideaAnswers && misses / answers >= ideaShare)
    .slice(0, mostOf.idea);
}

function leans(detection: readonly Detection[]): Detection[] {
  return detection
    .filter((one) => classLeanOf(one) !== 'neither')
    .toSorted((one, other) => Math.abs(other.bias) - Math.abs(one.bias))
    .slice(0, mostOf.lean);
}

function movedAway(items: readonly ItemReport[]): ItemReport[] {
  return items
    .filter(({ awayFromKey, toKey }) => awayFromKey >= awayStudents && awayFromKey > toKey)
    .toSorted((one, other) => other.awayFromKey - one.awayFromKey)
    .slice(0, mostOf.away);
}
