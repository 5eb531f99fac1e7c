import type { KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { answerFor, itemsOf, triesFor } from './answers';
import type { KindTally } from './check';
import { check, entryFor } from './check';
import { foundInWords, togetherInClass } from './check-cue';
import type { StatementFeedback } from './feedback';
import { feedbackOn } from './feedback';
import type { Misconception, MisconceptionOf } from './misconception';
import { toldMisconception } from './misconception';
import { cuesInPhrases } from './phrases';
import { endOfQuiz, surenessOf, wordsOf } from './question-id';
import type { QuizExercise } from './quiz';
import type { QuizReport } from './quiz-report';
import { quizReport } from './quiz-report';
import { notScoredInWords, outcomeInWords, outcomeOf } from './result';
import type { Sureness } from './sureness';
import { isSureness } from './sureness';

/** How the marked words go with the cues of the key. */
export interface QuizWords {
  readonly verdict: 'matches' | 'not-yet' | 'not-answered';
  /** How many of the places that decide are marked: “one of two”. */
  readonly inWords: string;
}

/** The feedback on one statement of a quiz that was answered. */
export interface QuizFeedback {
  readonly kind: StatementFeedback;
  /** How sure the student was at the first try; null where that was not said. */
  readonly sureness: Sureness | null;
  /** Null where the quiz does not ask for words. */
  readonly words: QuizWords | null;
  /** How words and kind go together, as a sentence; empty where there is nothing to add. */
  readonly together: string;
  readonly misconception: Misconception | null;
}

/** A checked quiz. */
export interface CheckedQuiz {
  readonly type: 'quiz';
  /** One for each statement that was answered, in the order of the quiz; none before the end where feedback comes at the end. */
  readonly statements: readonly QuizFeedback[];
  /** Counts of the answered statements alone. */
  readonly byKind: readonly KindTally[];
  /** What the answers say of the reader; null until the quiz is ended. */
  readonly report: QuizReport | null;
  readonly result: string;
  readonly notScored: string;
}

/** Checks a quiz. Tells nothing of the key that the student has not reached: the report comes with the end. */
export function checkQuiz(
  exercise: QuizExercise,
  key: KeyInForce,
  misconceptionOf: MisconceptionOf,
  answers: Answers,
): CheckedQuiz {
  const isEnded = answerFor(answers, endOfQuiz) === 'yes';
  const answered = exercise.statements.filter((id) => triesFor(answers, id).length > 0);
  if (exercise.feedback === 'at-the-end' && !isEnded) return withheld(answered.length, exercise);

  const statements = answered.map((id) => feedbackInQuiz(id, exercise, key, misconceptionOf, answers));
  // Counts of what is open would tell its kinds.
  const { byKind } = check(answered, key, answers);
  const outcome = outcomeOf(answered.length, byKind);
  const open = exercise.statements.length - answered.length;
  return {
    type: 'quiz',
    statements,
    byKind,
    report: isEnded ? reportOn(exercise, answered, key, answers) : null,
    result: answered.length === 0 ? 'Nothing is answered' : outcomeInWords({ ...outcome, notAnswered: open }),
    notScored: notScoredInWords(outcome),
  };
}

/** Without a question how sure there is nothing to say of it. */
function reportOn(
  { unrated }: QuizExercise,
  answered: readonly string[],
  key: KeyInForce,
  answers: Answers,
): QuizReport {
  const report = quizReport(answered, key, answers);
  return unrated ? { ...report, calibration: [] } : report;
}

function withheld(answered: number, { statements }: QuizExercise): CheckedQuiz {
  const result = `${answered} of ${statements.length} answered`;
  return { type: 'quiz', statements: [], byKind: [], report: null, result, notScored: '' };
}

function feedbackInQuiz(
  id: string,
  { phrases }: QuizExercise,
  key: KeyInForce,
  misconceptionOf: MisconceptionOf,
  answers: Answers,
): QuizFeedback {
  const entry = entryFor(key, id);
  const isEnded = answerFor(answers, endOfQuiz) === 'yes';
  const kind = feedbackOn(id, entry, triesFor(answers, id), isEnded);
  const [sureness] = triesFor(answers, surenessOf(id));
  const words =
    phrases === null ? null : quizWords(phrases[id] ?? [], entry.cues, answerFor(answers, wordsOf(id)));
  return {
    kind,
    sureness: isSureness(sureness) ? sureness : null,
    words,
    together: words === null || words.verdict === 'not-answered' ? '' : togetherInClass(entry, words, kind),
    misconception: toldMisconception(misconceptionOf(id), kind),
  };
}

/** Words show the kind where each cue is touched by a marked phrase, and every marked phrase touches a cue. */
function quizWords(
  phrases: readonly string[],
  cues: readonly string[],
  answer: string | undefined,
): QuizWords {
  const marked = itemsOf(answer).map((number) => Number(number) - 1);
  const cuesOf = cuesInPhrases(phrases, cues);
  const touched = new Set(marked.flatMap((index) => cuesOf[index] ?? []));
  const strays = marked.filter((index) => cuesOf[index]?.length === 0).length;
  const isMatch = touched.size === cues.length && strays === 0;
  return {
    verdict: marked.length === 0 ? 'not-answered' : isMatch ? 'matches' : 'not-yet',
    inWords: foundInWords(touched.size, cues.length, strays),
  };
}
