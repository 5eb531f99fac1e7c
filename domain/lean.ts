import { countOf } from './count-of';
import type { Detection } from './detection';
import type { Kind } from './kind';
import { articled, nounFor } from './kind-nouns';
import { sentenceCase } from './number-words';

/** From this size on, a bias is said in words. In standard deviations. */
const tellingBias = 0.3;

/** One answer more or less than the key has is no lean. In answers. */
const tellingAnswers = 2;

/** Below the first, a kind is hardly told from the rest; from the second on, mostly. Values of d′, in standard deviations. */
const [someTelling, muchTelling] = [0.5, 1.5];

/** What a kind needs, for answers that lean towards it. */
const needs: Readonly<Record<Kind, string>> = {
  'attributed-claim': 'A claim needs somebody inside the text who says it, and no official “no”.',
  'official-denial': 'A denial needs an official source that says that something alleged is not so.',
  'independent-estimate': 'An estimate needs an approximate figure, and a source that is not a party.',
  'set-aside': 'Set aside only what nobody inside the text is named for: a doubt is not enough.',
};

/** What makes a kind, for answers that lean away from it. */
const makes: Readonly<Record<Kind, string>> = {
  'attributed-claim':
    'Where somebody can be held to the words, they are tied to a source: look for the name.',
  'official-denial': 'Where an official source says that something alleged is not so, it is a denial.',
  'independent-estimate': 'An approximate figure from a source that is not a party is an estimate.',
  'set-aside': 'Where nobody inside the text is named for the words, they are set aside.',
};

/** How often the answers gave a kind, and how often the key has it. */
export function givenInWords({ kind, hits, falseAlarms, own }: Detection): string {
  const given = hits + falseAlarms;
  const statements = countOf(given, 'statement');
  if (kind === 'set-aside')
    return `You set ${statements} aside; of those that you answered, the key sets ${own} aside.`;
  return `You called ${statements} ${given === 1 ? articled(kind) : nounFor(kind, 2)}; of those that you answered, the key has ${own}.`;
}

/** Discrimination as a plain sentence: how far a kind is told from the rest. “Mostly” also has to be what the counts beside it show. */
export function discriminationInWords(detection: Detection): string {
  const { kind, discrimination, hits, own, falseAlarms, others } = detection;
  const kindNoun = sentenceCase(nounFor(kind, 2));
  const isMost = hits * 2 > own && falseAlarms * 2 < others;
  if (discrimination < someTelling) return `${kindNoun} are hardly told from the other kinds yet.`;
  if (discrimination < muchTelling || !isMost) return `${kindNoun} are told from the other kinds in part.`;
  return `${kindNoun} are mostly told from the other kinds.`;
}

/** Which way the answers lean: towards a kind, away from it, or neither. The criterion alone can lean where the counts are even, so both have to. */
export function leanOf({ bias, hits, falseAlarms, own }: Detection): 'towards' | 'away' | 'neither' {
  const more = hits + falseAlarms - own;
  if (bias < -tellingBias && more >= tellingAnswers) return 'towards';
  if (bias > tellingBias && -more >= tellingAnswers) return 'away';
  return 'neither';
}

/** Bias as a plain sentence, with the rule that answers it: whoever sees a kind everywhere has not learned to see it. */
export function leanInWords(detection: Detection): string {
  const noun = nounFor(detection.kind, 2);
  switch (leanOf(detection)) {
    case 'towards':
      return `The answers lean towards ${noun}. ${needs[detection.kind]}`;
    case 'away':
      return `The answers lean away from ${noun}. ${makes[detection.kind]}`;
    case 'neither':
      return 'There is no clear lean.';
  }
}
