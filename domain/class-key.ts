import type { EntryInForce, EntryRuling, KeyInForce } from './answer-key';
import { entryFor } from './check';
import type { Kind } from './kind';
import type { Ruling } from './ruling';

/** What a key entry accepts, without why. */
export interface Accepted {
  readonly kind: Kind;
  readonly alsoAccepts: Kind | null;
}

/** From here on a class has the answers that were checked with a former key of the course checked with the one of then. */
export interface Recheck {
  readonly id: string;
  readonly statement: string;
  /** What the key of the course accepted when this was decided. */
  readonly accepts: Accepted;
  /** Whether an answer that was sent before keeps its match: no one loses. */
  readonly sparesSent: boolean;
  readonly madeAt: string;
  readonly withdrawnAt: string | null;
}

/** What each former version of the key accepted, by key version and statement. */
export type KeySnapshots = ReadonlyMap<string, Readonly<Record<string, Accepted>>>;

/** All that decides which key applies to an answer in a class, beside the key of the course. */
export interface ClassKey {
  /** In the order in which they were made. */
  readonly rulings: readonly Ruling[];
  readonly rechecks: readonly Recheck[];
  readonly snapshots: KeySnapshots;
}

/** The key of the course and nothing else. */
export const keyOfCourse: ClassKey = { rulings: [], rechecks: [], snapshots: new Map() };

/** When an answer was sent, by the clock of the server, and the version of the key that it was checked with. */
export interface SentAnswer {
  readonly at: string;
  readonly keyVersion: string;
}

export function acceptedBy(entry: EntryInForce): Accepted {
  return { kind: entry.kind, alsoAccepts: entry.alsoAccepts ?? null };
}

/** What is accepted at a point in the history of an entry, and what else still matches. */
interface Stand extends Accepted {
  readonly alsoMatches: readonly Kind[];
  readonly ruling: EntryRuling | null;
}

/**
 * The key entry that applies to an answer in a class: what the answer was checked with, then what the class re-checked,
 * then what its teacher ruled, each in the order in which it was decided. `sent`: null for an answer that is yet to come.
 * Nothing of it is stored: take a ruling away, and everything is as before.
 */
export function entryInForce(
  id: string,
  entry: EntryInForce,
  { rulings, rechecks, snapshots }: ClassKey,
  sent: SentAnswer | null,
): EntryInForce {
  const told = sent === null ? undefined : snapshots.get(sent.keyVersion)?.[id];
  const own = <Decided extends Ruling | Recheck>(all: readonly Decided[]) =>
    all.filter(({ statement, withdrawnAt }) => statement === id && withdrawnAt === null);
  const begin: Stand = { ...(told ?? acceptedBy(entry)), alsoMatches: [], ruling: null };
  const isBefore = ({ madeAt }: Ruling | Recheck) => sent !== null && sent.at < madeAt;
  const checked = own(rechecks)
    .filter(isBefore)
    .reduce((stand, one) => spared(stand, afterRecheck(stand, one), one.sparesSent), begin);
  const ruled = own(rulings).reduce(
    (stand, one) => spared(stand, afterRuling(stand, one), one.sparesSent && isBefore(one)),
    checked,
  );
  return applied(entry, ruled);
}

/** The key entries that apply to the answers of one student to one exercise. */
export function keyInForce(
  statements: readonly string[],
  key: KeyInForce,
  classKey: ClassKey,
  sentOf: (statement: string) => SentAnswer | null,
): KeyInForce {
  return Object.fromEntries(
    statements.map((id) => [id, entryInForce(id, entryFor(key, id), classKey, sentOf(id))]),
  );
}

/** The kinds that match an entry. */
export function kindsThatMatch({ kind, alsoAccepts, alsoMatches = [] }: EntryInForce): Kind[] {
  return [...new Set([kind, ...(alsoAccepts === undefined ? [] : [alsoAccepts]), ...alsoMatches])];
}

function afterRecheck({ ruling }: Stand, { accepts }: Recheck): Stand {
  return { ...accepts, alsoMatches: [], ruling };
}

function afterRuling(stand: Stand, { decision, kind, reason }: Ruling): Stand {
  const ruling = { decision, kind, reason, instead: stand.kind };
  switch (decision) {
    case 'key-stands':
      return { ...stand, ruling: stand.ruling ?? ruling };
    case 'accept-both':
      return stand.alsoAccepts === null
        ? { ...stand, alsoAccepts: kind, ruling }
        : { ...stand, alsoMatches: [...new Set([...stand.alsoMatches, kind])], ruling };
    case 'change-key':
      return { kind, alsoAccepts: null, alsoMatches: [], ruling };
  }
}

/** What comes next, with what matched before, where that is spared. */
function spared(before: Stand, after: Stand, isSpared: boolean): Stand {
  if (!isSpared) return after;
  const { kind, alsoAccepts, alsoMatches } = before;
  const matched = [kind, ...(alsoAccepts === null ? [] : [alsoAccepts]), ...alsoMatches];
  const lost = matched.filter((one) => one !== after.kind && one !== after.alsoAccepts);
  return { ...after, alsoMatches: [...new Set([...after.alsoMatches, ...lost])] };
}

function applied(entry: EntryInForce, { kind, alsoAccepts, alsoMatches, ruling }: Stand): EntryInForce {
  const { alsoAccepts: _other, ...rest } = entry;
  return {
    ...rest,
    kind,
    ...(alsoAccepts === null ? {} : { alsoAccepts }),
    ...(alsoMatches.length === 0 ? {} : { alsoMatches }),
    ...(ruling === null ? {} : { ruling }),
  };
}
