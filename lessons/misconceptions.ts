import 'server-only';
import type { StatementId } from './documents/statements';

/** A mistaken idea behind several mix-ups, and the statements that show it. The answer key words it for each statement. */
interface Misconception {
  /** Its name outside the server, which says nothing of the idea: the idea is half the key of its statements. Never given to another. */
  readonly code: string;
  /** The rule that answers it, as a student is told. */
  readonly rule: string;
  readonly statements: readonly StatementId[];
}

/** Every statement of the two documents, by the idea that most often misleads about it. */
export const misconceptions = {
  'negative-is-denial': {
    code: 'ra',
    rule: 'A negative word is not yet a denial: ask who says the opposite.',
    statements: [
      'nearly-three-years',
      'unless-they-violate',
      'missing-from-transcript',
      'no-foreign-trainees',
    ],
  },
  'answer-is-denial': {
    code: 'mo',
    rule: 'To answer critics is not yet to deny: look for the words that say that something is not so.',
    statements: [
      'legal-rights-protected',
      'free-of-charge-centers',
      'happy-life',
      'retaliate-in-proportion',
      'remain-committed',
      'vilification-unacceptable',
      'deepen-cooperation',
    ],
  },
  'other-verbs-deny': {
    code: 'ki',
    rule: 'To oppose, to justify, to refute and to deny are four acts. Only one says that something alleged is not so.',
    statements: ['oppose-meddling', 'preventive-measure', 'heading-refuting'],
  },
  'denial-denies-all': {
    code: 'su',
    rule: 'A denial reaches as far as its words: ask what exactly is denied.',
    statements: ['never-such-a-thing', 'media-hyping', 'surveillance-not-an-issue', 'no-by-means-camps'],
  },
  'number-is-estimate': {
    code: 'te',
    rule: 'A number is not yet an estimate: it needs to be approximate, and from a source that is not a party.',
    statements: [
      'over-a-thousand-visitors',
      'scholars-issue-statement',
      'sizable-minority',
      'scholars-accuse',
      'holding-fast',
      'up-to-one-million',
    ],
  },
  'outsider-is-independent': {
    code: 'lo',
    rule: 'A newspaper, an agency or another region is a source like any other: ask what it gives, and whose side it is on.',
    statements: ['strongest-response', 'ningxia-agreement', 'good-practices'],
  },
  'subject-is-source': {
    code: 'na',
    rule: 'Whoever a sentence is about is not yet its source: ask who says it.',
    statements: [
      'failed-to-convince',
      'spread-the-policy',
      'hard-line-as-usual',
      'media-reported-conditions',
      'people-of-vision',
    ],
  },
  'plain-is-neutral': {
    code: 'vi',
    rule: 'A sentence that sounds like plain fact still has a speaker, or needs one.',
    statements: [
      'harsh-policy',
      'growth-and-harmony',
      'judicial-organs',
      'foreign-nationals-rights',
      'set-up-by-law',
      'practice-has-demonstrated',
      'site-menu',
    ],
  },
  'no-quotation-no-source': {
    code: 'he',
    rule: 'A source does not need quotation marks or a verb of saying: a heading or a report can name it.',
    statements: ['rule-of-law', 'repeatedly-denied'],
  },
  'attribution-reaches-on': {
    code: 'du',
    rule: 'An attribution reaches to the end of its paragraph, and only over words that the speaker would sign.',
    statements: ['zhang-delegation', 'technology-companies', 'linked-to-abuses'],
  },
  'halves-are-alike': {
    code: 'po',
    rule: 'Two halves of a sentence, and two neighbours, are sorted each by its own words.',
    statements: ['no-restriction-of-freedom', 'privacy-protected'],
  },
  'demand-is-evidence': {
    code: 'wy',
    rule: 'A demand or a question is somebody’s act: it says nothing about how things are.',
    statements: ['scholars-urge-sanctions', 'isis-comparison'],
  },
} as const satisfies Readonly<Record<string, Misconception>>;

export type MisconceptionId = keyof typeof misconceptions;
