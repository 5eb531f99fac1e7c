/** How surely a fact from outside the documents is known. */
export const marks = ['V', 'V2', 'T', 'I', 'U'] as const;

export type Mark = (typeof marks)[number];

export const markNames: Readonly<Record<Mark, string>> = {
  V: 'Read on the page named',
  V2: 'Read in a copy',
  T: 'Printed in the text',
  I: 'Our inference',
  U: 'Not verified',
};

/** What a mark says about a fact of the background page. */
export const markMeanings: Readonly<Record<Mark, string>> = {
  V: 'We read it on the page that is named.',
  V2: 'We read it only in a reprint, a wire copy, a blog copy or an encyclopedia copy of the source.',
  T: 'It follows from the wording of the document itself.',
  I: 'A conclusion of ours, with its reasons.',
  U: 'Nobody has checked it yet. It is not to be passed on.',
};

/** Marks of facts that the background page shows to students. */
export const studentMarks: readonly Mark[] = ['V', 'V2', 'T'];
