/** A line of our words. Words of a document in it stand apart, because they are set in a type of their own. */
export type Line = readonly (string | Says)[];

interface Says {
  readonly says: string;
}

/** Words of a document, in quotation marks. */
export function quoted(words: string): Line {
  return ['“', { says: words }, '”'];
}

/** Several lines as one, with something between. */
export function joined(lines: readonly Line[], between: string): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [between, ...line]));
}
