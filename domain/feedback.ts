import type { ChainLink, EntryInForce, Voice } from './answer-key';
import type { Tries } from './answers';
import type { Verdict } from './check';
import { verdictOf } from './check';
import type { Kind } from './kind';
import { isKind, kindNames } from './kind';

/** A reading of a statement: the kind, and why in one sentence. */
export interface Reading {
  readonly kind: Kind;
  readonly why: string;
}

/** What the key says of a statement. Shown once the answer matches, or after the second try. */
export interface ShownEntry extends Reading {
  readonly speaker: string;
  readonly cues: readonly string[];
  readonly chain: readonly ChainLink[];
  /** What else there is to know: whose voice a set-aside statement is, that a claim works as a rebuttal. */
  readonly remarks: readonly string[];
  /** The second reading, where careful readers differ. */
  readonly alsoAccepts: Reading | null;
}

/** The feedback on one statement. Holds no more of the key than the student has reached. */
export interface StatementFeedback {
  readonly id: string;
  readonly verdict: Verdict;
  readonly tries: readonly Kind[];
  /** One sentence for the kind that was chosen last; null where nothing was chosen. */
  readonly why: string | null;
  readonly shown: ShownEntry | null;
}

/** Raised whenever what a check says of the same answers changes, or the form in which it says it. */
export const ruleVersion = 4;

/** Tries after which the key is shown even where the answer does not match. */
const triesBeforeKey = 2;

/** The feedback on the kind that was given to one statement. `isOver`: the key is shown whatever was answered, as at the end of a quiz. */
export function feedbackOn(id: string, entry: EntryInForce, tried: Tries, isOver = false): StatementFeedback {
  const tries = tried.filter(isKind);
  const answer = tries.at(-1);
  const verdict = verdictOf(entry, answer);
  const shown = isOver || isKeyShown(verdict, tries) ? show(entry) : null;
  const why = answer === undefined ? null : whyOf(entry, answer, shown !== null);
  return { id, verdict, tries, why, shown };
}

/** Whether the key is shown: once an answer matches it, or after the second try. */
export function isKeyShown(verdict: Verdict, tries: Tries): boolean {
  return verdict === 'matches' || verdict === 'two-readings' || tries.length >= triesBeforeKey;
}

function show(entry: EntryInForce): ShownEntry {
  return {
    ...readingOf(entry, entry.kind),
    speaker: entry.speaker,
    // The words that decide are those of the course: they do not show what a class has put in its place.
    cues: isKeyChanged(entry) ? [] : entry.cues,
    chain: entry.chain,
    remarks: remarksOn(entry),
    alsoAccepts: entry.alsoAccepts === undefined ? null : readingOf(entry, entry.alsoAccepts),
  };
}

/** Whether the teacher of a class has put another kind in the place of the key’s. */
export function isKeyChanged({ kind, ruling }: EntryInForce): boolean {
  return ruling?.decision === 'change-key' && ruling.kind === kind && ruling.instead !== kind;
}

const voices: Readonly<Record<Voice, string>> = {
  assertion: 'This is the author’s own voice, without a source in the text. Ask hardest here: who says so?',
  report: 'This is the author’s own report of something that anyone could check. Ask: how could I check?',
  furniture: 'This is part of the page and not of the text. It can still tell you who publishes it.',
};

/** What else there is to know of a statement: whose voice it is, that a claim works as a rebuttal. */
export function remarksOn(entry: EntryInForce): string[] {
  if (entry.kind === 'set-aside') return entry.voice === undefined ? [] : [voices[entry.voice]];
  if (entry.kind !== 'attributed-claim' || entry.function === undefined) return [];
  return ['By its form it is a claim. It also answers what others allege: it works as a rebuttal.'];
}

function readingOf(entry: EntryInForce, kind: Kind): Reading {
  return { kind, why: whyOf(entry, kind) };
}

/** What the key says of a kind; where the class has a ruling about it, what its teacher says. Where the key is shown beside it, the reason stands there. */
function whyOf(
  { feedback, ruling, alsoMatches = [] }: EntryInForce,
  kind: Kind,
  isKeyBeside = false,
): string {
  if (ruling === undefined || ruling.decision === 'key-stands') return feedback[kind];
  const isChange = ruling.decision === 'change-key';
  if (kind === ruling.kind) {
    const says = isChange ? 'In your class the key says so here.' : 'Your teacher accepts this too.';
    return `${says} ${ruling.reason}`;
  }
  if (!isChange || kind !== ruling.instead) return feedback[kind];
  const spared = alsoMatches.includes(kind) ? ' Your answer was sent before that, and it still matches.' : '';
  return `In your class the key says “${kindNames[ruling.kind]}” here.${spared}${isKeyBeside ? '' : ` ${ruling.reason}`}`;
}
