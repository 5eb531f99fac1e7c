const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in words: “two”; in figures from ten on. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}
