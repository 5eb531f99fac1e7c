import type { Kind } from './kind';
import type { Decision } from './ruling';
import type { Statements } from './statement';

/** One link of a chain. A link that is not `named` is a gap: the text names nobody there, or leaves open whether it is this source. */
export interface ChainLink {
  readonly who: string;
  readonly note?: string;
  readonly named: boolean;
}

/** Whose voice a set-aside statement is: the author's assertion, the author's report of something checkable, or page furniture. */
export type Voice = 'assertion' | 'report' | 'furniture';

interface KeyEntryBase {
  /** Who can be held to the words. */
  readonly speaker: string;
  /** The exact words of the quote that decide. */
  readonly cues: readonly [string, ...string[]];
  /** Who is quoted by whom, from the page that is read back to the first speaker, gaps included. */
  readonly chain: readonly [ChainLink, ...ChainLink[]];
  /** One sentence for each place that a student can choose. */
  readonly feedback: Readonly<Record<Kind, string>>;
  /** What else a careful reader could say. */
  readonly otherReading: string;
  /** The idea behind the commonest mix-up. */
  readonly misconception: string;
  /** The kind that careful readers may also defend. Where it stands, both are accepted and the statement is not scored. */
  readonly alsoAccepts?: Kind;
  /** For the teacher only. */
  readonly note?: string;
}

interface AttributedClaimEntry extends KeyEntryBase {
  readonly kind: 'attributed-claim';
  /** Positive in form, but it answers an allegation. */
  readonly function?: 'rebuts';
}

interface SetAsideEntry extends KeyEntryBase {
  readonly kind: 'set-aside';
  readonly voice: Voice;
}

interface OtherEntry extends KeyEntryBase {
  readonly kind: 'official-denial' | 'independent-estimate';
}

/** What the answer key says of one statement. Never leaves the server whole. */
export type KeyEntry = AttributedClaimEntry | SetAsideEntry | OtherEntry;

/** Key entries by statement id. */
export type AnswerKey<Id extends string = string> = { readonly [K in Id]: KeyEntry };

/** What a class says of one kind of an entry, where the course does not say it: in whose place the course’s sentence cannot stand. */
export interface SaidOfKind {
  /** The teacher accepts it beside the key; the teacher made it the key; the key that it was, before a ruling or before the course changed it. */
  readonly as: 'accepted' | 'key' | 'former' | 'former-of-course';
  /** The teacher’s; empty where no teacher said anything. */
  readonly reason: string;
}

/** A key entry as it applies to one answer: in a class its teacher can have ruled on it, or the course can have changed it since. */
export interface EntryInForce extends KeyEntryBase {
  readonly kind: Kind;
  readonly function?: 'rebuts';
  readonly voice?: Voice;
  /** Further kinds that match: what the teacher of a class accepts, or what matched when the answer was sent. */
  readonly alsoMatches?: readonly Kind[];
  readonly saidOf?: Readonly<Partial<Record<Kind, SaidOfKind>>>;
  /** The kind that the course has, where another one applies. */
  readonly kindOfCourse?: Kind;
  /** The newest ruling. */
  readonly ruling?: Decision;
}

/** What answers are checked with, by statement id. A key that no class has ruled on is one. */
export type KeyInForce = Readonly<Record<string, EntryInForce>>;

/** Declares the answer key of one document. A statement without an entry, or an entry for no statement, does not compile. */
export function defineAnswerKey<Id extends string>(
  _statements: Statements<Id>,
  entries: AnswerKey<NoInfer<Id>>,
): AnswerKey<Id> {
  return entries;
}

/** A source that the text names, or whose office it gives. */
export function named(who: string, note?: string): ChainLink {
  return note === undefined ? { who, named: true } : { who, note, named: true };
}

/** A gap in a chain: the text names nobody there. */
export function gap(who: string, note: string): ChainLink {
  return { who, note, named: false };
}
