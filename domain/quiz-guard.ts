import type { LevelCalibration } from './calibration';
import type { CheckedQuiz, QuizFeedback, QuizWords } from './check-quiz';
import type { ConfusionRow } from './confusion';
import type { Detection } from './detection';
import { isMisconception, isSimpleVerdict, isStatementFeedback, isTally } from './feedback-guard';
import { either, isCount, isMeasure, isNull, isText, listOf, oneOf, shapeOf } from './guard';
import { isKind } from './kind';
import type { QuizReport } from './quiz-report';
import { isSureness } from './sureness';

const isCalled = shapeOf<ConfusionRow['called']>({
  'attributed-claim': isCount,
  'official-denial': isCount,
  'independent-estimate': isCount,
  'set-aside': isCount,
});

const isReport = shapeOf<QuizReport>({
  confusion: listOf(shapeOf<ConfusionRow>({ kind: isKind, statements: isCount, called: isCalled })),
  calibration: listOf(shapeOf<LevelCalibration>({ level: isSureness, answers: isCount, matches: isCount })),
  detection: listOf(
    shapeOf<Detection>({
      kind: isKind,
      own: isCount,
      others: isCount,
      hits: isCount,
      falseAlarms: isCount,
      discrimination: isMeasure,
      bias: isMeasure,
    }),
  ),
});

/** Whether a value that was kept or saved is feedback on a quiz, whole enough to be shown. */
export const isQuiz = shapeOf<CheckedQuiz>({
  type: oneOf('quiz'),
  statements: listOf(
    shapeOf<QuizFeedback>({
      kind: isStatementFeedback,
      sureness: either(isSureness, isNull),
      words: either(shapeOf<QuizWords>({ verdict: isSimpleVerdict, inWords: isText }), isNull),
      together: isText,
      misconception: either(isMisconception, isNull),
    }),
  ),
  byKind: isTally,
  report: either(isReport, isNull),
  result: isText,
  notScored: isText,
});
