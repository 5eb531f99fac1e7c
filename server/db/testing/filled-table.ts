import 'server-only';

/** How many rows of a table there are for each class, and what is in them; `n` counts the rows, `c` is the class of one. */
export type FilledTable = readonly [
  table: string,
  perClass: number,
  values: Readonly<Record<string, string>>,
];

/** When it all was, where that is of no matter. */
export const at = `'2026-11-01T08:00:00.000Z'`;
