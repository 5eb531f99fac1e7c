import type { Kind } from '@/domain/kind';
import type { DocumentId } from './documents/documents';
import type { StatementId } from './documents/statements';
import type { lessons } from './index';

/** From where the statements of a quiz are drawn. */
export type PoolRule =
  /** From these. */
  | { readonly from: 'list'; readonly statements: readonly StatementId[] }
  /** From all statements of both documents that have one answer. */
  | { readonly from: 'all' }
  /** Half of them of a kind, half of the others. */
  | { readonly from: 'kind'; readonly kind: Kind }
  /** Most of them from a document, some from the other. */
  | { readonly from: 'document'; readonly document: DocumentId }
  /** From what a lesson asks. */
  | { readonly from: 'lesson'; readonly lesson: (typeof lessons)[number]['slug'] };

/** A pool of statements from which a quiz is drawn, as a student chooses it. */
export interface QuizPool {
  readonly title: string;
  /** What is in it, in half a sentence. */
  readonly says: string;
  readonly rule: PoolRule;
}

function list(...statements: StatementId[]): PoolRule {
  return { from: 'list', statements };
}

/** The pools of the self-check beside those of the lessons, by the name that an address carries, in the order in which they are offered. */
export const pools = {
  first: {
    title: 'First deck',
    says: 'clear-cut, from both documents',
    rule: list(
      'no-by-means-camps',
      'no-restriction-of-freedom',
      'legal-rights-protected',
      'growth-and-harmony',
      'repeatedly-denied',
      'happy-life',
      'ningxia-agreement',
      'up-to-one-million',
      'rule-of-law',
      'harsh-policy',
    ),
  },
  denials: {
    title: 'Denials',
    says: 'denials, and what looks like one',
    rule: list(
      'heading-refuting',
      'no-by-means-camps',
      'never-such-a-thing',
      'no-restriction-of-freedom',
      'no-foreign-trainees',
      'surveillance-not-an-issue',
      'repeatedly-denied',
      'set-up-by-law',
      'legal-rights-protected',
      'nearly-three-years',
      'unless-they-violate',
      'preventive-measure',
      'happy-life',
      'oppose-meddling',
      'missing-from-transcript',
      'hard-line-as-usual',
    ),
  },
  numbers: {
    title: 'Look-alike numbers',
    says: 'one estimate, and what looks like one',
    rule: list(
      'up-to-one-million',
      'nearly-three-years',
      'over-a-thousand-visitors',
      'scholars-issue-statement',
      'scholars-accuse',
      'people-of-vision',
      'practice-has-demonstrated',
      'strongest-response',
      'sizable-minority',
    ),
  },
  voices: {
    title: 'Whose voice?',
    says: 'who is cited, and who is not',
    rule: list(
      'harsh-policy',
      'holding-fast',
      'failed-to-convince',
      'hard-line-as-usual',
      'linked-to-abuses',
      'missing-from-transcript',
      'spread-the-policy',
      'sizable-minority',
      'zhang-delegation',
      'strongest-response',
      'ningxia-agreement',
      'happy-life',
      'scholars-accuse',
      'rule-of-law',
      'growth-and-harmony',
    ),
  },
  seminar: {
    title: 'Two readings',
    says: 'careful readers differ, nothing here is scored',
    rule: list(
      'heading-refuting',
      'media-hyping',
      'vilification-unacceptable',
      'people-of-vision',
      'unless-they-violate',
      'remain-committed',
      'scholars-urge-sanctions',
      'technology-companies',
      'retaliate-in-proportion',
      'isis-comparison',
      'zhang-delegation',
      'deepen-cooperation',
      'no-foreign-trainees',
      'scholars-issue-statement',
    ),
  },
  mixed: {
    title: 'Mixed review',
    says: 'all statements with one answer, both documents',
    rule: { from: 'all' },
  },
  claims: {
    title: 'Attributed claims',
    says: 'half of them claims, half of other kinds',
    rule: { from: 'kind', kind: 'attributed-claim' },
  },
  'denials-or-not': {
    title: 'Official denials',
    says: 'half of them denials, half of other kinds',
    rule: { from: 'kind', kind: 'official-denial' },
  },
  estimates: {
    title: 'Independent estimates',
    says: 'the one of both documents, among other kinds',
    rule: { from: 'kind', kind: 'independent-estimate' },
  },
  'set-aside': {
    title: 'Set aside',
    says: 'half of them in nobody’s name, half of other kinds',
    rule: { from: 'kind', kind: 'set-aside' },
  },
  statement: {
    title: 'Mostly the statement',
    says: 'four in five from the spokesperson’s statement',
    rule: { from: 'document', document: 'spokesperson-statement' },
  },
  article: {
    title: 'Mostly the article',
    says: 'four in five from the magazine article',
    rule: { from: 'document', document: 'diplomat-article' },
  },
} as const satisfies Readonly<Record<string, QuizPool>>;
