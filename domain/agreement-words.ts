/** From the first on, students mostly agree; from the second on in part; from the third on little. Values of alpha. */
const [mostly, inPart, little] = [0.8, 0.4, 0.1];

/** Alpha as a plain sentence. It is about students among each other. */
export function alphaInWords(alpha: number | null): string {
  if (alpha === null)
    return 'There is nothing to tell yet: too few answers, or everybody chose one kind only.';
  if (alpha >= mostly) return 'The students mostly chose the same kinds as each other.';
  if (alpha >= inPart) return 'The students agree with each other in part.';
  if (alpha >= little) return 'The students agree with each other a little more than by chance.';
  if (alpha > -little) return 'The students agree with each other about as much as by chance.';
  return 'The students agree with each other less than by chance: groups of them read the statements differently.';
}
