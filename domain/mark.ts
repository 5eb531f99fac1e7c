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

/** Marks of facts that the background page shows to students. */
export const studentMarks: readonly Mark[] = ['V', 'V2', 'T'];
