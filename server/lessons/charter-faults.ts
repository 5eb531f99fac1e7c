import 'server-only';
import type { ContentFault } from './content-fault';

/** What the charter keeps out of our own voice, and what to write instead. */
const rules: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  {
    pattern: /\b(admits?|admitted|refutes|refuted|reveals|revealed|insists|insisted|exposes|exposed)\b/i,
    instead: 'a neutral verb: says, states, writes, denies, rejects, estimates, cites (charter 6)',
  },
  {
    pattern: /\b(claims|claimed|claiming) that\b/i,
    instead: 'says that: “claim” is the name of a kind, not a verb (charter 6)',
  },
  { pattern: /\bso-called\b/i, instead: 'the term of a source, in quotation marks (charter 7)' },
  {
    pattern: /\b(internment |concentration |re-education )?camps?\b/i,
    instead: 'facilities, or centers (charter 5)',
  },
  { pattern: /\bvocational schools?\b/i, instead: 'facilities, or centers (charter 5)' },
  { pattern: /\b([Tt]he West|free world|anti-China)\b/, instead: 'the states or bodies by name' },
  { pattern: /\bconflict of narratives\b/i, instead: 'statements that contradict each other on …' },
  { pattern: /\bthe UN says\b/i, instead: 'a UN committee cited estimates (charter 11)' },
  { pattern: /\b(Uighurs?|Uygurs?)\b/, instead: 'Uyghur; other spellings only inside quotations' },
  {
    pattern: /\bthe Chinese (say|think|want|deny|believe)\b/i,
    instead: 'Chinese authorities, the regional government (charter 13)',
  },
  {
    pattern: /\b(an?|one|two|three|\d[\d.,]*) million\b|\b\d{3},\d{3}\b/i,
    instead: 'the range, with hedge, date and maker, in quotation marks or not at all (charter 11)',
  },
  {
    pattern:
      /\b(\d[\d.,]*|dozens|hundreds|thousands?|millions?)( of)?( [a-z-]+)? (people|persons|Uyghurs|Muslims|Kazakhs|detainees|prisoners|trainees|residents)\b/i,
    instead:
      'the words of whoever counted or estimated, with range, date and maker, in quotation marks (charter 11)',
  },
  {
    pattern: /\b(catch (the|a|him|her|them|out)|busted|enem(y|ies)|liars?|propaganda|fake news)\b/i,
    instead: 'words about words, not about people (charter 14, 17)',
  },
];

/** Every word of a file that the charter keeps out of our own voice, with its line. Words of others, in quotation marks or in tags that quote, do not count. */
export function charterFaults(file: string, source: string): ContentFault[] {
  return ownWords(source)
    .split('\n')
    .flatMap((line, index) =>
      rules.flatMap(({ pattern, instead }) => {
        const found = pattern.exec(line);
        return found === null
          ? []
          : [{ file, where: `line ${index + 1}`, found: `“${found[0]}”`, expected: instead }];
      }),
    );
}

/** What is not our own voice: words in quotation marks or in tags that quote, cues, words of a document that an exercise prints or changes, addresses, titles of documents, names of statements, mix-ups that are named as such, imports, and the name that the statement gives to the government. */
const others: readonly RegExp[] = [
  /<Words[^>]*>[\s\S]*?<\/Words>/g,
  /“[^”]*”/g,
  /‘[^’]*’(?!\w)/g,
  /\bcues(=|: )("[^"]*"|\[[^\]]*\])/g,
  /\b(printed|changed|words):\s*(['"]).*\2/g,
  /\bsource(=|:)\s*("[^"]*"|'[^']*')/g,
  /\btitle:\s*'Statement[^\n]*/g,
  /(['"])[a-z0-9]+(-[a-z0-9]+)+\1/g,
  /\bmisconception:\s*(['"`]).*\1/g,
  /^import .*$/gm,
  /People's Government of Xinjiang Uygur Autonomous Region/g,
];

/** The source with everything that is not our own voice blanked out, line breaks kept. */
function ownWords(source: string): string {
  return others.reduce(
    (text, pattern) => text.replace(pattern, (words) => words.replace(/[^\n]/g, ' ')),
    source,
  );
}
