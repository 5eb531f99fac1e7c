import type { ChainLink } from './answer-key';
import type { KindTally, Verdict } from './check';
import type { ChoiceFeedback } from './check-rewrite';
import type { Reading, ShownEntry, StatementFeedback } from './feedback';
import type { Guard } from './guard';
import { either, isCount, isFlag, isMissing, isNull, isText, listOf, oneOf, shapeOf } from './guard';
import { isKind } from './kind';
import type { Misconception } from './misconception';

export const isTextOrNull = either(isText, isNull);
const isTexts = listOf(isText);
export const isVerdict: Guard<Verdict> = oneOf('matches', 'not-yet', 'two-readings', 'not-answered');
export const isSimpleVerdict: Guard<Exclude<Verdict, 'two-readings'>> = oneOf(
  'matches',
  'not-yet',
  'not-answered',
);

export const isTally = listOf(
  shapeOf<KindTally>({
    kind: isKind,
    statements: isCount,
    matches: isCount,
    firstMatches: isCount,
    notYet: isCount,
    notAnswered: isCount,
  }),
);

const isReading = shapeOf<Reading>({ kind: isKind, why: isText });

const isShownEntry = shapeOf<ShownEntry>({
  kind: isKind,
  why: isText,
  speaker: isText,
  cues: isTexts,
  chain: listOf(shapeOf<ChainLink>({ who: isText, note: either(isText, isMissing), named: isFlag })),
  remarks: isTexts,
  alsoAccepts: either(isReading, isNull),
});

export const isStatementFeedback = shapeOf<StatementFeedback>({
  id: isText,
  verdict: isVerdict,
  tries: listOf(isKind),
  why: isTextOrNull,
  shown: either(isShownEntry, isNull),
});

export const isChoiceFeedback = shapeOf<ChoiceFeedback>({
  id: isText,
  verdict: isSimpleVerdict,
  answer: isTextOrNull,
  why: isTextOrNull,
  shown: either(shapeOf<{ choice: string; why: string }>({ choice: isText, why: isText }), isNull),
});

export const isMisconception = shapeOf<Misconception>({ id: isText, rule: isTextOrNull, turn: isCount });
