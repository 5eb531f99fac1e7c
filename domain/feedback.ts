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
  const isShown = isOver || isKeyShown(verdict, tries);
  return {
    ...{ id, verdict, tries },
    why: answer === undefined ? null : whyOf(entry, answer, isShown),
    shown: isShown ? show(entry, answer) : null,
  };
}

/** Whether the key is shown: once an answer matches it, or after the second try. */
export function isKeyShown(verdict: Verdict, tries: Tries): boolean {
  return verdict === 'matches' || verdict === 'two-readings' || tries.length >= triesBeforeKey;
}

function show(entry: EntryInForce, answer: Kind | undefined): ShownEntry {
  return {
    ...readingOf(entry, entry.kind),
    speaker: entry.speaker,
    // The words that decide are those of the course: they do not show what applies in its place.
    cues: isKeyChanged(entry) ? [] : entry.cues,
    chain: entry.chain,
    remarks: [...remarksOn(entry), ...alsoAcceptedBeside(entry, answer)],
    alsoAccepts: entry.alsoAccepts === undefined ? null : readingOf(entry, entry.alsoAccepts),
  };
}

/** Whether another kind applies than the course has today: by a ruling, or as the answer was checked before the course changed. */
export function isKeyChanged({ kindOfCourse }: EntryInForce): boolean {
  return kindOfCourse !== undefined;
}

/** What the teacher accepts beside the key and beside the answer, whose own sentence says it. */
function alsoAcceptedBeside(
  { saidOf = {}, alsoMatches = [] }: EntryInForce,
  answer: Kind | undefined,
): string[] {
  return alsoMatches.flatMap((kind) => {
    const said = saidOf[kind];
    if (said?.as !== 'accepted' || kind === answer) return [];
    return [`Your teacher also accepts “${kindNames[kind]}” here. ${said.reason}`];
  });
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
  return { kind, why: whyOf(entry, kind, true) };
}

/** What the key says of a kind; where a class has another key than the course, what applies there. Before the key is shown it tells nothing of a ruling. */
function whyOf(
  { feedback, kind: key, saidOf = {}, alsoMatches = [] }: EntryInForce,
  kind: Kind,
  isShown: boolean,
): string {
  const said = saidOf[kind];
  const isSpared = alsoMatches.includes(kind) && said?.as !== 'accepted';
  const still = isSpared ? ' Your answer was sent before that, and it still matches.' : '';
  switch (said?.as) {
    case undefined:
      return isSpared
        ? 'The key has changed. Your answer was sent before that, and it still matches.'
        : feedback[kind];
    case 'accepted':
      return `Your teacher accepts this too. ${said.reason}`;
    case 'key':
      return `In your class the key says so here. ${said.reason}`;
    case 'former':
      return isShown
        ? `In your class the key says “${kindNames[key]}” here.${still}`
        : 'This does not match the key of your class yet.';
    case 'former-of-course':
      if (kind === key) return 'The key said so when you answered. The course has changed it since.';
      return isShown ? `The course has changed its key here.${still}` : 'This does not match the key yet.';
  }
}
