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
  criterion('category', 'Category and rule', [
    'fitting category, decisive rule stated, competing rule dismissed',
    'fitting category and rule',
    'fitting category, rule vague',
    'category without rule, or rule misapplied',
  ]),
  criterion('evidence', 'Evidence from the text', [
    'exact words quoted, shortest sufficient cue',
    'exact words, more than needed',
    'paraphrase',
    'none, or misquoted',
  ]),
  criterion('chain', 'Source and chain', [
    'every link named, gaps named (“makers not named”)',
    'speaker and one relay',
    'speaker only',
    'speaker wrong or missing',
  ]),
  criterion('limits', 'Limits', [
    'names the other defensible reading and what sorting leaves open',
    'one of the two',
    'hints',
    'treats sorting as proof of truth or falsehood',
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

/** Counts the words of a text: runs of letters and digits, with hyphens and apostrophes inside. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
