import type { ConfusionRow, KeyedAnswer } from './confusion';
import { confusionOf } from './confusion';
import type { Detection } from './detection';
import { detectionOf } from './detection';
import type { Draw } from './draw';
import type { ItemReport } from './item-report';
import { itemReportsOf } from './item-report';
import type { AlphaInterval } from './krippendorff';
import { alphaInterval, nominalAlpha } from './krippendorff';
import type { Misconception } from './misconception';
import type { MissedIdea } from './missed-ideas';
import { missedIdeasOf } from './missed-ideas';
import type { StatementAnswer } from './statement-answer';

/** What the answers of a class, or of one student, say. */
export interface AnswerReport {
  readonly students: number;
  readonly answers: number;
  readonly items: readonly ItemReport[];
  readonly confusion: readonly ConfusionRow[];
  readonly detection: readonly Detection[];
  readonly ideas: readonly MissedIdea[];
}

/** How far the students agree with each other: never how far with the key. */
export interface AgreementReport {
  readonly alpha: number | null;
  readonly interval: AlphaInterval | null;
  /** Statements that at least two students answered. */
  readonly statements: number;
}

/** Reports on first answers, and for statements on last ones too. Of each student one answer to each statement, as `firstAndLast` gives them. */
export function answerReportOf(
  answers: readonly StatementAnswer[],
  ideaOf: (statement: string) => Misconception | null,
): AnswerReport {
  const keyed = answers.filter((one) => one.isScored).map(keyedAnswer);
  return {
    students: new Set(answers.map(({ student }) => student)).size,
    answers: answers.length,
    items: itemReportsOf(answers),
    confusion: confusionOf(keyed),
    detection: detectionOf(keyed),
    ideas: missedIdeasOf(answers, ideaOf),
  };
}

/** What still matches, as it was sent before the key was changed, is no mix-up. */
function keyedAnswer({ key, first, firstVerdict }: StatementAnswer): KeyedAnswer {
  return { key: firstVerdict === 'matches' ? first : key, answer: first };
}

export function agreementOfClass(answers: readonly StatementAnswer[], draw: Draw): AgreementReport {
  const byStatement = Map.groupBy(answers, ({ statement }) => statement);
  const units = [...byStatement]
    // The same drawing, whatever order the database gives.
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, own]) => own.map(({ first }) => first));
  return {
    alpha: nominalAlpha(units),
    interval: alphaInterval(units, draw),
    statements: units.filter((values) => values.length > 1).length,
  };
}
