import type { Kind } from './kind';

/** What statements of a kind are called within a sentence. */
const nouns: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  'attributed-claim': ['claim', 'claims'],
  'official-denial': ['denial', 'denials'],
  'independent-estimate': ['estimate', 'estimates'],
  'set-aside': ['statement to set aside', 'statements to set aside'],
};

/** “claim”, “claims”. */
export function nounFor(kind: Kind, count: number): string {
  return nouns[kind][count === 1 ? 0 : 1];
}

/** “a claim”, “an estimate”. */
export function articled(kind: Kind): string {
  const noun = nounFor(kind, 1);
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** “1 claim”, “3 claims”. */
export function countInWords(count: number, kind: Kind): string {
  return `${count} ${nounFor(kind, count)}`;
}

/** “one”, “one and two”, “one, two and three”. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? 'none';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
