import type { KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { answerFor, triesFor } from './answers';
import { entryFor } from './check';
import type { JustifyExercise } from './exercise';
import type { JustifyKey } from './exercise-key';
import type { StatementFeedback } from './feedback';
import { feedbackOn, isKeyChanged } from './feedback';
import type { WrittenRun } from './quotations';
import { cutAtQuotations, quotationsIn } from './quotations';
import { countWords, fewestWords, lengthOf, mostWords } from './rubric';

/** Something of a written reason that a machine can see. */
export interface MachineCheck {
  readonly isMet: boolean;
  readonly says: string;
}

/** A written reason, with what a machine can check of it. Whether the reason holds is for a reader. */
export interface CheckedJustify {
  readonly type: 'justify';
  readonly kind: StatementFeedback;
  /** What was written, with the words marked that stand in the document; null where nothing was. */
  readonly text: readonly WrittenRun[] | null;
  readonly words: number;
  readonly checks: readonly MachineCheck[];
  /** A text at the highest level of the rubric, to compare with. It names the kind of the key, so it is null as long as that is not shown. */
  readonly sample: readonly WrittenRun[] | null;
  readonly result: string;
  readonly notScored: string;
}

/** Versions of a text after which the sample is shown even where the kind stays another than that of the key. */
const textsBeforeSample = 2;

/** Checks length, quotations and frame. `paragraph` is the paragraph of the document that holds the statement. */
export function checkJustify(
  { statement }: JustifyExercise,
  own: JustifyKey,
  key: KeyInForce,
  answers: Answers,
  paragraph: string,
): CheckedJustify {
  const entry = entryFor(key, statement);
  const kind = feedbackOn(statement, entry, triesFor(answers, 'kind'));
  const text = answerFor(answers, 'text') ?? null;
  const words = countWords(text ?? '');
  const isDone = text !== null && isKindDone(kind, triesFor(answers, 'text').length >= textsBeforeSample);
  // The sample is written for the kind of the course.
  const isSampleShown = isDone && !isKeyChanged(entry);
  return {
    type: 'justify',
    kind,
    text: text === null ? null : cutAtQuotations(text, paragraph),
    words,
    checks: text === null ? [] : machineChecks(text, words, paragraph),
    sample: isSampleShown ? cutAtQuotations(own.sample, paragraph) : null,
    result: isDone && !isSampleShown ? 'Checked' : resultInWords(kind, text !== null, isSampleShown),
    notScored: 'We checked only what a machine can check. Whether the reason holds is for a reader.',
  };
}

function isKindDone({ shown, tries }: StatementFeedback, isSecondText: boolean): boolean {
  return shown !== null || (tries.length > 0 && isSecondText);
}

function resultInWords(kind: StatementFeedback, isWritten: boolean, isSampleShown: boolean): string {
  if (!isWritten) return 'No text yet';
  if (isSampleShown) return 'Checked. Now read it beside a sample';
  return kind.tries.length === 0
    ? 'Checked. No place is chosen yet'
    : 'Checked. The place is not yet the key’s';
}

function machineChecks(text: string, words: number, paragraph: string): MachineCheck[] {
  return [lengthCheck(words), quotationCheck(text, paragraph), frameCheck(text)];
}

function lengthCheck(words: number): MachineCheck {
  const isMet = lengthOf(words) === 'within';
  const counted = words === 1 ? '1 word' : `${words} words`;
  return {
    isMet,
    says: isMet
      ? `${counted}, between ${fewestWords} and ${mostWords}`
      : `${counted}; aim for ${fewestWords} to ${mostWords}`,
  };
}

function quotationCheck(text: string, paragraph: string): MachineCheck {
  const all = quotationsIn(text, paragraph);
  const found = all.filter(({ isFound }) => isFound).length;
  const strange = all.filter(({ isFound, mustBeFound }) => mustBeFound && !isFound);
  if (strange.length > 0) {
    const words = strange.map((one) => `“${one.words.trim()}”`).join(', ');
    return { isMet: false, says: `Not found word for word in the paragraph: ${words}` };
  }
  if (found === 0)
    return { isMet: false, says: 'No quotation yet: put the words that decide in quotation marks' };
  return { isMet: true, says: foundInWords(found) };
}

function foundInWords(found: number): string {
  if (found === 1) return 'The quotation is found word for word in the paragraph';
  return `${found === 2 ? 'Both' : `All ${found}`} quotations are found word for word in the paragraph`;
}

const framePhrases = [
  /\bI (put|sort)\b/i,
  /\bbecause\b/i,
  /\banother reader\b|\bone could read\b|\bcould also\b/i,
  /\bsorting\b[^.!?]*(\bnot\b|n[’']t\b|\bcannot\b|\bnothing\b)/i,
] as const;

function frameCheck(text: string): MachineCheck {
  const found = framePhrases.filter((phrase) => phrase.test(text)).length;
  if (found === framePhrases.length) return { isMet: true, says: 'The four phrases of the frame are there' };
  const some = found === 0 ? 'None' : found === 1 ? 'One' : found === 2 ? 'Two' : 'Three';
  return { isMet: false, says: `${some} of the four phrases of the frame; other words can do the same` };
}
