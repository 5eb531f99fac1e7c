import type { AnswerKey } from './answer-key';
import type { Answers } from './answers';
import { answerFor, triesFor } from './answers';
import { entryFor } from './check';
import type { JustifyExercise } from './exercise';
import type { JustifyKey } from './exercise-key';
import type { StatementFeedback } from './feedback';
import { feedbackOn } from './feedback';
import { countWords, fewestWords, mostWords } from './rubric';

/** Something of a written reason that a machine can see. */
export interface MachineCheck {
  readonly isMet: boolean;
  readonly says: string;
}

/** A written reason, with what a machine can check of it. Whether the reason holds is for a reader. */
export interface CheckedJustify {
  readonly type: 'justify';
  readonly kind: StatementFeedback;
  readonly text: string | null;
  readonly words: number;
  readonly checks: readonly MachineCheck[];
  /** A text at the highest level of the rubric, to compare with; null until a text was handed in. */
  readonly sample: string | null;
  readonly result: string;
  readonly notScored: string;
}

/** Checks length, quotations and frame. `paragraph` is the paragraph of the document that holds the statement. */
export function checkJustify(
  { statement }: JustifyExercise,
  own: JustifyKey,
  key: AnswerKey,
  answers: Answers,
  paragraph: string,
): CheckedJustify {
  const kind = feedbackOn(statement, entryFor(key, statement), triesFor(answers, 'kind'));
  const text = answerFor(answers, 'text') ?? null;
  const words = countWords(text ?? '');
  return {
    type: 'justify',
    kind,
    text,
    words,
    checks: text === null ? [] : machineChecks(text, words, paragraph),
    sample: text === null ? null : own.sample,
    result: text === null ? 'No text yet' : 'Kept. Now read it beside a sample',
    notScored: 'We checked only what a machine can check. Whether the reason holds is for a reader.',
  };
}

function machineChecks(text: string, words: number, paragraph: string): MachineCheck[] {
  return [lengthCheck(words), quotationCheck(text, paragraph), frameCheck(text)];
}

function lengthCheck(words: number): MachineCheck {
  const isMet = words >= fewestWords && words <= mostWords;
  const range = `${fewestWords} and ${mostWords}`;
  return {
    isMet,
    says: isMet ? `${words} words, between ${range}` : `${words} words; aim for between ${range}`,
  };
}

const quotation = /[“"]([^”"]+)[”"]|‘([^’]+)’/g;

function quotationCheck(text: string, paragraph: string): MachineCheck {
  const quoted = [...text.matchAll(quotation)].map(([, double, single]) => (double ?? single ?? '').trim());
  const strange = quoted.filter((words) => !plain(paragraph).includes(plain(words)));
  if (quoted.length === 0)
    return { isMet: false, says: 'No quotation yet: put the words that decide in quotation marks' };
  if (strange.length === 0)
    return {
      isMet: true,
      says:
        quoted.length === 1
          ? 'The quotation is found word for word'
          : 'All quotations are found word for word',
    };
  return { isMet: false, says: `Not found word for word in the paragraph: “${strange.join('”, “')}”` };
}

/** Curly and straight quotation marks are the same to a keyboard; a comma or period at the end belongs to the sentence around. */
function plain(words: string): string {
  return words
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]$/, '')
    .toLowerCase();
}

const framePhrases = [
  /\bI (put|sort)\b/i,
  /\bbecause\b/i,
  /\banother reader\b|\bone could read\b|\bcould also\b/i,
  /\bsorting\b[^.]*\bnot\b/i,
] as const;

function frameCheck(text: string): MachineCheck {
  const found = framePhrases.filter((phrase) => phrase.test(text)).length;
  if (found === framePhrases.length) return { isMet: true, says: 'The four phrases of the frame are there' };
  return { isMet: false, says: `${found} of the four phrases of the frame are there` };
}
