import type { CheckedQuiz, QuizFeedback } from './check-quiz';

/** How the first answer to a statement went, in the order in which the end of a quiz lists them: what was held for sure and did not match comes first. */
export const firstOutcomes = ['sure-miss', 'miss', 'two-readings', 'match', 'not-answered'] as const;

export type FirstOutcome = (typeof firstOutcomes)[number];

/** A statement in the list at the end of a quiz. */
export interface ListedStatement {
  /** Its place in the quiz, counted from 0. */
  readonly index: number;
  readonly id: string;
  /** Null where it was not answered. */
  readonly feedback: QuizFeedback | null;
}

export interface ListedGroup {
  readonly outcome: FirstOutcome;
  readonly statements: readonly ListedStatement[];
}

/** Groups the statements of a quiz by their first answers. Groups without a statement are left out. */
export function listedGroups(ids: readonly string[], checked: CheckedQuiz | null): ListedGroup[] {
  const listed = ids.map((id, index): ListedStatement => {
    const feedback = checked?.statements.find(({ kind }) => kind.id === id) ?? null;
    return { index, id, feedback };
  });
  return firstOutcomes
    .map((outcome) => ({
      outcome,
      statements: listed.filter(({ feedback }) => firstOutcomeOf(feedback) === outcome),
    }))
    .filter(({ statements }) => statements.length > 0);
}

/** The statements whose first answer did not match, in the order of the list: what there is to practise again. */
export function missesIn(groups: readonly ListedGroup[]): string[] {
  return groups
    .filter(({ outcome }) => outcome === 'sure-miss' || outcome === 'miss')
    .flatMap(({ statements }) => statements.map(({ id }) => id));
}

function firstOutcomeOf(feedback: QuizFeedback | null): FirstOutcome {
  if (feedback === null || feedback.kind.verdict === 'not-answered') return 'not-answered';
  if (feedback.kind.verdict === 'two-readings') return 'two-readings';
  if (isFirstMatch(feedback)) return 'match';
  return feedback.sureness === 'sure' ? 'sure-miss' : 'miss';
}

/** Goes by what the feedback shows: an answer that does not match at the first and only try keeps the key to itself. */
function isFirstMatch({ kind: { verdict, tries, shown } }: QuizFeedback): boolean {
  const [first] = tries;
  if (verdict === 'matches') return first === tries.at(-1);
  return shown !== null && (first === shown.kind || first === shown.alsoAccepts?.kind);
}
