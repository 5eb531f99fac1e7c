import type { KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { triesFor } from './answers';
import type { LevelCalibration } from './calibration';
import { calibrationOf } from './calibration';
import type { Verdict } from './check';
import { entryFor, isAccepted, isScored, verdictOf } from './check';
import type { ConfusionRow } from './confusion';
import { confusionOf } from './confusion';
import type { Detection } from './detection';
import { detectionOf } from './detection';
import type { Kind } from './kind';
import { isKind } from './kind';
import { surenessOf } from './question-id';
import { isSureness } from './sureness';

/** What the first answers of an ended quiz say of the reader. Statements with two readings do not count. */
export interface QuizReport {
  readonly confusion: readonly ConfusionRow[];
  /** One for each level; none where the quiz does not ask how sure the student is. */
  readonly calibration: readonly LevelCalibration[];
  readonly detection: readonly Detection[];
}

/** Reports on the answered statements of a quiz, by their first answers. */
export function quizReport(answered: readonly string[], key: KeyInForce, answers: Answers): QuizReport {
  const scored = answered.flatMap((id) => firstAnswer(id, key, answers));
  return {
    confusion: confusionOf(scored),
    calibration: calibrationOf(scored),
    detection: detectionOf(scored),
  };
}

function firstAnswer(id: string, key: KeyInForce, answers: Answers) {
  const entry = entryFor(key, id);
  const [answer] = triesFor(answers, id);
  const [sureness] = triesFor(answers, surenessOf(id));
  if (!isKind(answer) || !isScored(entry)) return [];
  const verdict: Verdict = isAccepted(verdictOf(entry, answer)) ? 'matches' : 'not-yet';
  // What a class accepts beside its key, or spares as it was sent before a ruling, is no mix-up.
  const scored: { key: Kind; answer: Kind } = { key: verdict === 'matches' ? answer : entry.kind, answer };
  return [{ ...scored, verdict, sureness: isSureness(sureness) ? sureness : null }];
}
