/** One criterion by which a written reason is read, with a description of each level, from 4 down to 1. */
export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly levels: readonly { readonly level: 4 | 3 | 2 | 1; readonly says: string }[];
}

function criterion<const Id extends string>(
  id: Id,
  name: string,
  [four, three, two, one]: readonly [string, string, string, string],
) {
  return {
    id,
    name,
    levels: [
      { level: 4, says: four },
      { level: 3, says: three },
      { level: 2, says: two },
      { level: 1, says: one },
    ],
  } as const satisfies Criterion;
}

/** How a because-statement, a reason of 40 to 80 words, is read: by a teacher in a class, by the student outside one. */
export const rubric = [
  criterion('kind', 'Kind and rule', [
    'the kind fits, the rule that decides is named, and another rule is ruled out',
    'the kind and the rule fit',
    'the kind fits, the rule is vague',
    'a kind without a rule, or a rule that does not fit',
  ]),
  criterion('evidence', 'Evidence from the text', [
    'exact words quoted, and no more of them than needed',
    'exact words, more than needed',
    'in other words than the text',
    'none, or misquoted',
  ]),
  criterion('chain', 'Source and chain', [
    'every link named, gaps named (“makers not named”)',
    'speaker and one relay',
    'speaker only',
    'the speaker is missing, or another one is named',
  ]),
  criterion('limits', 'Limits', [
    'names the other reading that can be defended, and what sorting leaves open',
    'one of the two',
    'hints at one',
    'takes the kind for proof that something is so, or is not so',
  ]),
  criterion('wording', 'Wording', [
    'neutral verbs (says, denies, estimates), no loaded word in own voice',
    'one slip',
    'several slips',
    'verdicts (“admits”, “lies”, “claims falsely”)',
  ]),
] as const satisfies readonly Criterion[];

/** The sentence frame that students may use. */
export const frame = [
  'I put this under …',
  'because the words “…” show that …',
  'Another reader could say …',
  'Sorting does not tell me …',
] as const;

/** How long a because-statement is, in words. */
export const fewestWords = 40;
export const mostWords = 80;

/** The words of a text: runs of letters and digits, with hyphens and apostrophes inside. */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
}

export function countWords(text: string): number {
  return wordsIn(text).length;
}

/** How a number of words lies to what is asked for. */
export function lengthOf(words: number): 'under' | 'within' | 'over' {
  if (words < fewestWords) return 'under';
  return words > mostWords ? 'over' : 'within';
}
