import type { ChainLink } from './answer-key';
import type { ShownEntry, StatementFeedback } from './feedback';
import { kindNames } from './kind';
import type { Line } from './line';
import { joined, quoted } from './line';
import type { Told } from './told';

/** What a check said of the kind that was given to a statement. */
export function toldOfKind({ verdict, why, shown, tries }: StatementFeedback): Told {
  const second = shown?.alsoAccepts ?? null;
  if (verdict === 'two-readings' && shown !== null && second !== null) {
    const isThird = tries.at(-1) !== shown.kind && tries.at(-1) !== second.kind;
    return {
      verdict,
      says: [
        // A teacher can accept another kind beside the two.
        ...(isThird && why !== null ? [[why]] : []),
        ['Careful readers differ here. The key accepts both, and it is not scored.'],
        [`${kindNames[shown.kind]}: ${shown.why}`],
        [`${kindNames[second.kind]}: ${second.why}`],
        ...remarksOn(shown),
      ],
      about: aboutStatement(shown),
    };
  }
  const own = why === null ? [] : [[why]];
  if (shown === null) return { verdict, says: own, about: [] };
  // An answer that was sent before the key of a class changed can match without being what the key says.
  const key = verdict === 'matches' && shown.kind === tries.at(-1) ? [] : keySays(shown);
  return { verdict, says: [...own, ...key, ...remarksOn(shown)], about: aboutStatement(shown) };
}

function keySays({ kind, why, alsoAccepts }: ShownEntry): Line[] {
  const key = [`The key says ${kindNames[kind]}. ${why}`];
  if (alsoAccepts === null) return [key];
  return [
    key,
    [
      `Careful readers also defend ${kindNames[alsoAccepts.kind]} here, so it is not scored. ${alsoAccepts.why}`,
    ],
  ];
}

function remarksOn({ remarks }: ShownEntry): Line[] {
  return remarks.map((remark) => [remark]);
}

function aboutStatement({ cues, speaker, chain }: ShownEntry): Line[] {
  const links = chain.map(linkInWords);
  const isLast = links.at(-1) === speaker || chain.at(-1)?.who === speaker;
  return [
    ...(cues.length === 0 ? [] : [['Words that decide: ', ...joined(cues.map(quoted), ', ')]]),
    ...(isLast ? [] : [[`Whose words: ${speaker}`]]),
    [`Back from the page to the first speaker: ${links.join(', ')}`],
  ];
}

function linkInWords({ who, note, named }: ChainLink): string {
  const more = named ? note : (note ?? 'nobody is named');
  return more === undefined ? who : `${who} (${more})`;
}
