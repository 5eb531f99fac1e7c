import type { KindCounts, Split } from './class-split';
import { countKinds } from './class-split';
import type { Kind } from './kind';
import { kinds } from './kind';

/** What a class called the statements of one kind. Counts of answers. */
export interface KindCalls {
  readonly kind: Kind;
  readonly called: KindCounts;
}

/** What the class chose for the statements of each kind of the key. Those with two readings are left out, and kinds without an answer. */
export function kindCalls(splits: readonly Split[]): KindCalls[] {
  return kinds.flatMap((kind) => {
    const own = splits.filter(({ column: { asked } }) => asked?.key === kind && asked.alsoAccepts === null);
    if (own.every(({ answered }) => answered === 0)) return [];
    return [{ kind, called: own.reduce((sum, { counts }) => added(sum, counts), countKinds([])) }];
  });
}

function added(one: KindCounts, other: KindCounts): KindCounts {
  const sum = (kind: Kind) => one[kind] + other[kind];
  return {
    'attributed-claim': sum('attributed-claim'),
    'official-denial': sum('official-denial'),
    'independent-estimate': sum('independent-estimate'),
    'set-aside': sum('set-aside'),
  };
}
