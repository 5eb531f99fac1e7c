import { countOf } from './count-of';
import type { CriterionId, Levels } from './review';
import { rubric } from './rubric';
import type { Pair } from './weighted-kappa';
import { weightedKappa } from './weighted-kappa';

/** How two readers marked one written answer, each without seeing the other’s marks. */
export interface MarkedTwice {
  /** Its place in the sample, from 1. */
  readonly place: number;
  readonly marks: readonly [Levels, Levels];
}

/** How far two readers agree by one criterion, or by all. */
export interface Agreement {
  /** Null for all criteria together. */
  readonly criterion: CriterionId | null;
  readonly name: string;
  readonly n: number;
  /** How many they gave the same level. */
  readonly same: number;
  /** Weighted κ; null where it cannot be said. */
  readonly kappa: number | null;
  readonly says: string;
}

/** The agreement by each criterion, then by all together. */
export function agreementOn(items: readonly MarkedTwice[]): Agreement[] {
  const pairsBy = rubric.map(({ id, name }) => ({ id, name, pairs: pairsOf(items, id) }));
  return [
    ...pairsBy.map(({ id, name, pairs }) => agreement(id, name, pairs)),
    agreement(
      null,
      'All criteria together',
      pairsBy.flatMap(({ pairs }) => pairs),
    ),
  ];
}

function agreement(criterion: CriterionId | null, name: string, pairs: readonly Pair[]): Agreement {
  const kappa = weightedKappa(pairs);
  const same = pairs.filter(([one, other]) => one === other).length;
  return { criterion, name, n: pairs.length, same, kappa, says: kappaInWords(kappa, pairs.length) };
}

function pairsOf(items: readonly MarkedTwice[], criterion: CriterionId): Pair[] {
  return items.flatMap(({ marks: [first, second] }) => {
    const [one, other] = [first[criterion], second[criterion]];
    return one === undefined || other === undefined ? [] : [[one, other] as const];
  });
}

/** What a weighted κ means, in plain words. The bounds are a convention: Landis and Koch (1977), Biometrics 33, 159–174. */
export function kappaInWords(kappa: number | null, n: number): string {
  if (n === 0) return 'Nothing is left to compare.';
  if (kappa === null) return 'cannot be said: one level was given all the time';
  if (kappa < 0) return 'less than chance would bring';
  if (kappa <= 0.2) return 'hardly more than chance would bring';
  if (kappa <= 0.4) return 'some agreement';
  if (kappa <= 0.6) return 'moderate agreement';
  return kappa <= 0.8 ? 'good agreement' : 'very good agreement';
}

/** Below this many written answers one of them more or less turns the figure. */
const fewAnswers = 30;

/** How far figures from so many written answers can be relied on; null where there is nothing to say. */
export function smallSampleInWords(n: number): string | null {
  if (n >= fewAnswers) return null;
  return `From ${countOf(n, 'written answer')}: a rough figure. One answer more or less can change it much.`;
}

/** A written answer that two readers marked apart, with how far. */
export interface Apart {
  readonly place: number;
  /** The levels by all criteria that lie between the two. */
  readonly distance: number;
  readonly criteria: readonly {
    readonly id: CriterionId;
    readonly name: string;
    readonly levels: readonly [number, number];
  }[];
}

/** What the two marked most differently, to talk about: the farthest apart first. Nothing that they marked alike. */
export function farthestApart(items: readonly MarkedTwice[], most = 5): Apart[] {
  return items
    .map(({ place, marks: [first, second] }) => {
      const criteria = rubric.flatMap(({ id, name }) => {
        const [one, other] = [first[id], second[id]];
        return one === undefined || other === undefined || one === other
          ? []
          : [{ id, name, levels: [one, other] as const }];
      });
      const distance = criteria.reduce((sum, { levels: [one, other] }) => sum + Math.abs(one - other), 0);
      return { place, distance, criteria };
    })
    .filter(({ distance }) => distance > 0)
    .toSorted((one, other) => other.distance - one.distance || one.place - other.place)
    .slice(0, most);
}
