const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count in words: “two”; in figures from ten on. */
export function inWords(count: number): string {
  return words[count] ?? String(count);
}

/** The same words with a capital letter at the front, as a sentence begins. */
export function sentenceCase(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
