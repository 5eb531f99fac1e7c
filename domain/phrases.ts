/** Where a phrase may begin: before a word that joins or relates. */
const joints = new Set(
  'and or but nor that which who whose while as for to of in on at by with from into over under between among than because since before after have has had is are was were will would'.split(
    ' ',
  ),
);

const closesPhrase = /[,;:.!?—–][”"’)]*$/;
const shortest = 2;
const longest = 6;

/** Cuts a quote into phrases of two to six words or so, at its marks and joints. Put together with single spaces they are the quote. */
export function phrasesOf(quote: string): string[] {
  const phrases: string[][] = [[]];
  for (const word of quote.split(' ')) {
    const last = phrases.at(-1) ?? [];
    const isEnough = last.length > shortest && joints.has(bare(word));
    if (last.length >= longest || isEnough || isClosed(last)) phrases.push([word]);
    else last.push(word);
  }
  const cut = phrases.map((words) => words.join(' '));
  // A word alone at the end says nothing by itself.
  const [before, end] = cut.slice(-2);
  if (before === undefined || end === undefined || end.includes(' ')) return cut;
  return [...cut.slice(0, -2), `${before} ${end}`];
}

function isClosed(words: readonly string[]): boolean {
  return words.length >= shortest && closesPhrase.test(words.at(-1) ?? '');
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, '');
}

/** A stretch of a text: index of its first character, and of the one after its last. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** By phrase: the numbers of the cues, counted from 0, of which the phrase holds a word. */
export function cuesInPhrases(phrases: readonly string[], cues: readonly string[]): number[][] {
  const quote = phrases.join(' ');
  const cueStretches = cues.map((cue): Stretch => {
    const start = quote.indexOf(cue);
    return { start, end: start + cue.length };
  });
  return stretchesOf(phrases).map((phrase) =>
    cueStretches.flatMap((cue, index) =>
      cue.start >= 0 && cue.start < phrase.end && phrase.start < cue.end ? [index] : [],
    ),
  );
}

function stretchesOf(phrases: readonly string[]): Stretch[] {
  let start = 0;
  return phrases.map((phrase) => {
    const stretch = { start, end: start + phrase.length };
    start = stretch.end + 1;
    return stretch;
  });
}
