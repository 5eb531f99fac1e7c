import type { Answers, Tries } from './answers';
import { triesFor } from './answers';
import type { Verdict } from './check';
import type { RewriteExercise } from './exercise';
import type { ChoiceKey, RewriteKey } from './exercise-key';
import { isKeyShown } from './feedback';
import { countsInWords } from './result';

/** The feedback on one choice of several. */
export interface ChoiceFeedback {
  readonly id: string;
  readonly verdict: Exclude<Verdict, 'two-readings'>;
  readonly answer: string | null;
  /** One sentence for the choice that was made. */
  readonly why: string | null;
  /** What the key has, and why; null until it is shown. */
  readonly shown: { readonly choice: string; readonly why: string } | null;
}

/** A checked sentence of which slots were changed. */
export interface CheckedRewrite {
  readonly type: 'rewrite';
  readonly slots: readonly ChoiceFeedback[];
  /** “2 of 4 match the key, 1 not yet, 1 not answered”. */
  readonly result: string;
  readonly notScored: string;
}

/** Checks what the student says each change would claim. */
export function checkRewrite(exercise: RewriteExercise, own: RewriteKey, answers: Answers): CheckedRewrite {
  const slots = Object.keys(exercise.slots).map((id) => {
    const key = own.slots[id];
    if (key === undefined) throw new Error(`The key has no slot “${id}”.`);
    return feedbackOnChoice(id, key, triesFor(answers, id));
  });
  const count = (verdict: Verdict) => slots.filter((slot) => slot.verdict === verdict).length;
  const notAnswered = count('not-answered');
  const result = countsInWords(count('matches'), slots.length, count('not-yet'));
  return {
    type: 'rewrite',
    slots,
    result: notAnswered === 0 ? result : `${result}, ${notAnswered} not answered`,
    notScored: '',
  };
}

/** Checks one choice of several against its key. */
export function feedbackOnChoice(id: string, { key, feedback }: ChoiceKey, tries: Tries): ChoiceFeedback {
  const answer = tries.at(-1) ?? null;
  if (answer === null) return { id, verdict: 'not-answered', answer, why: null, shown: null };
  const verdict = answer === key ? 'matches' : 'not-yet';
  const shown = isKeyShown(verdict, tries) ? { choice: key, why: feedback[key] ?? '' } : null;
  return { id, verdict, answer, why: feedback[answer] ?? null, shown };
}
