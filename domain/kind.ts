/** The three kinds of statement, in the order in which every control, table and chart shows them, then the tray. */
export const kinds = ['attributed-claim', 'official-denial', 'independent-estimate', 'set-aside'] as const;

/** A place for a statement: one of the three kinds, or `set-aside`, the tray for words that nobody inside the text is named for. */
export type Kind = (typeof kinds)[number];

export const kindNames: Readonly<Record<Kind, string>> = {
  'attributed-claim': 'Attributed claim',
  'official-denial': 'Official denial',
  'independent-estimate': 'Independent estimate',
  'set-aside': 'Set aside',
};

/** What makes a statement belong to a kind, in one sentence. */
export const kindMeanings: Readonly<Record<Kind, string>> = {
  'attributed-claim': 'Someone you can identify says that something is so.',
  'official-denial': 'An official source says that something alleged is not so.',
  'independent-estimate': 'A source that is not a party gives an approximate figure.',
  'set-aside': 'Nobody inside the text is named for it.',
};

/** What to ask next about a statement of a kind: no kind settles whether a statement is true. */
export const nextQuestions: Readonly<Record<Kind, string>> = {
  'attributed-claim': 'Who says it, and on what ground?',
  'official-denial': 'What exactly is denied?',
  'independent-estimate': 'Who counted, and how?',
  'set-aside': 'Who says so?',
};

export function isKind(value: unknown): value is Kind {
  return kinds.some((kind) => kind === value);
}
