import type { AnswerKey, ChainLink, KeyEntry, Voice } from './answer-key';
import type { Answers, Tries } from './answers';
import { triesFor } from './answers';
import type { KindTally, Verdict } from './check';
import { check, entryFor } from './check';
import type { Exercise } from './exercise';
import type { Kind } from './kind';
import { notScoredInWords, outcomeInWords, outcomeOf } from './result';

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
  readonly tries: Tries;
  /** One sentence for the kind that was chosen last; null where nothing was chosen. */
  readonly why: string | null;
  readonly shown: ShownEntry | null;
}

/** A checked exercise, as a page or an API client receives it. */
export interface CheckedExercise {
  readonly statements: readonly StatementFeedback[];
  readonly byKind: readonly KindTally[];
  /** The result in words: “5 of 8 match the key, 3 not yet”. */
  readonly result: string;
  /** What the result leaves out, in words; empty where nothing is left out. */
  readonly notScored: string;
}

/** Raised whenever what a check says of the same answers changes, or the form in which it says it. */
export const ruleVersion = 1;

/** Tries after which the key is shown even where the answer does not match. */
const triesBeforeKey = 2;

/** Checks answers and writes the feedback. The order of statements is the order of the deck. */
export function giveFeedback(exercise: Exercise, key: AnswerKey, answers: Answers): CheckedExercise {
  const { verdicts, byKind } = check(exercise, key, answers);
  const statements = [...verdicts].map(([id, verdict]) =>
    feedbackOn(id, verdict, entryFor(key, id), triesFor(answers, id)),
  );
  const outcome = outcomeOf(statements.length, byKind);
  return { statements, byKind, result: outcomeInWords(outcome), notScored: notScoredInWords(outcome) };
}

function feedbackOn(id: string, verdict: Verdict, entry: KeyEntry, tries: Tries): StatementFeedback {
  const answer = tries.at(-1);
  const why = answer === undefined ? null : entry.feedback[answer];
  return { id, verdict, tries, why, shown: isShown(verdict, tries) ? show(entry) : null };
}

function isShown(verdict: Verdict, tries: Tries): boolean {
  return verdict === 'matches' || verdict === 'two-readings' || tries.length >= triesBeforeKey;
}

function show(entry: KeyEntry): ShownEntry {
  return {
    ...readingOf(entry, entry.kind),
    speaker: entry.speaker,
    cues: entry.cues,
    chain: entry.chain,
    remarks: remarksOn(entry),
    alsoAccepts: entry.alsoAccepts === undefined ? null : readingOf(entry, entry.alsoAccepts),
  };
}

const voices: Readonly<Record<Voice, string>> = {
  assertion: 'This is the author’s own voice, without a source in the text. Ask hardest here: who says so?',
  report: 'This is the author’s own report of something that anyone could check. Ask: how could I check?',
  furniture: 'This is part of the page and not of the text. It can still tell you who publishes it.',
};

function remarksOn(entry: KeyEntry): string[] {
  if (entry.kind === 'set-aside') return [voices[entry.voice]];
  if (entry.kind !== 'attributed-claim' || entry.function === undefined) return [];
  return ['By its form it is a claim. In effect it also answers an allegation: it works as a rebuttal.'];
}

function readingOf(entry: KeyEntry, kind: Kind): Reading {
  return { kind, why: entry.feedback[kind] };
}
