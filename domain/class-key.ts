import type { EntryInForce, KeyInForce, SaidOfKind } from './answer-key';
import { entryFor } from './check';
import type { Kind } from './kind';
import type { Decision, Ruling } from './ruling';

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

/** What is accepted at a point in the history of an entry, and what is said of it. */
interface Stand extends Accepted {
  /** What the teacher accepts beside that, whenever it was sent. */
  readonly accepted: readonly Kind[];
  /** What matched before, and goes on matching for what was sent before. */
  readonly spared: readonly Kind[];
  readonly saidOf: Readonly<Partial<Record<Kind, SaidOfKind>>>;
  readonly ruling: Decision | null;
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
  const begin = standAtFirst(entry, told);
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
  return unique([kind, ...(alsoAccepts === undefined ? [] : [alsoAccepts]), ...alsoMatches]);
}

/** What the answer was checked with. The sentences of the course go with its key of today. */
function standAtFirst(entry: EntryInForce, told: Accepted | undefined): Stand {
  const isFormer = told !== undefined && told.kind !== entry.kind;
  return {
    ...(told ?? acceptedBy(entry)),
    accepted: [],
    spared: [],
    saidOf: isFormer ? { [told.kind]: { as: 'former-of-course', reason: '' } } : {},
    ruling: null,
  };
}

function afterRecheck(stand: Stand, { accepts }: Recheck): Stand {
  return { ...stand, ...accepts, spared: [] };
}

function afterRuling(stand: Stand, { decision, kind, reason, beside = null }: Ruling): Stand {
  switch (decision) {
    case 'key-stands':
      return { ...stand, ruling: stand.ruling ?? decision };
    case 'accept-both': {
      // Both: the course can have changed the other one since.
      const both = unique([...stand.accepted, kind, beside ?? kind]);
      const said = { as: 'accepted', reason } as const;
      const other = beside === null || beside === stand.kind ? {} : { [beside]: said };
      return {
        ...stand,
        accepted: both,
        saidOf: { ...stand.saidOf, ...other, [kind]: said },
        ruling: decision,
      };
    }
    case 'change-key': {
      const former = { as: 'former', reason } as const;
      const saidOf = { ...stand.saidOf, [stand.kind]: former, [kind]: { as: 'key', reason } as const };
      return { kind, alsoAccepts: null, accepted: [], spared: [], saidOf, ruling: decision };
    }
  }
}

/** What comes next, with what matched before, where that is spared. */
function spared(before: Stand, after: Stand, isSpared: boolean): Stand {
  if (!isSpared) return after;
  const { kind, alsoAccepts, accepted } = before;
  const matched = [kind, ...(alsoAccepts === null ? [] : [alsoAccepts]), ...accepted, ...before.spared];
  return { ...after, spared: unique([...after.spared, ...matched]) };
}

function applied(entry: EntryInForce, stand: Stand): EntryInForce {
  const { kind, alsoAccepts, accepted, saidOf, ruling } = stand;
  const { alsoAccepts: _other, ...rest } = entry;
  const more = unique([...accepted, ...stand.spared]).filter((one) => one !== kind && one !== alsoAccepts);
  return {
    ...rest,
    kind,
    ...(alsoAccepts === null ? {} : { alsoAccepts }),
    ...(more.length === 0 ? {} : { alsoMatches: more }),
    ...(Object.keys(saidOf).length === 0 ? {} : { saidOf }),
    ...(kind === entry.kind ? {} : { kindOfCourse: entry.kind }),
    ...(ruling === null ? {} : { ruling }),
  };
}

function unique(kinds: readonly Kind[]): Kind[] {
  return [...new Set(kinds)];
}
