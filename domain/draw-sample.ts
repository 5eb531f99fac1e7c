import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Draws `count` of the items without putting any back, or all where there are fewer. The same items, count and seed give the same sample. */
export function drawSample<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const generator = xoroshiro128plus(seed);
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(uniformInt(generator, 0, left.length - 1), 1),
  ).flat();
}
