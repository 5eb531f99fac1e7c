import type { ChainFeedback, CheckedChain, CheckedLink } from './check-chain';
import type { CheckedCue, CueFeedback, WordsFeedback } from './check-cue';
import type { CheckedJustify, MachineCheck } from './check-justify';
import type { CheckedOrder, KeyedEvent, PlacedEvent } from './check-order';
import type { CheckedRewrite } from './check-rewrite';
import type { CheckedSort } from './check-sort';
import type { CellFeedback, CheckedTests, RowFeedback } from './check-tests';
import type { CheckedExercise } from './checked-exercise';
import { tests } from './exercise';
import {
  isChoiceFeedback,
  isMisconception,
  isSimpleVerdict,
  isStatementFeedback,
  isTally,
  isTextOrNull,
  isVerdict,
} from './feedback-guard';
import type { Guard } from './guard';
import { either, isCount, isFlag, isNull, isText, listOf, oneOf, shapeOf } from './guard';
import { isKind } from './kind';
import type { MisconceptionAbout } from './misconception';
import { isQuiz } from './quiz-guard';
import type { WrittenRun } from './quotations';

const isSort = shapeOf<CheckedSort>({
  type: oneOf('sort'),
  statements: listOf(isStatementFeedback),
  byKind: isTally,
  misconceptions: listOf(shapeOf<MisconceptionAbout>({ statement: isText, misconception: isMisconception })),
  result: isText,
  notScored: isText,
});

const isWords = shapeOf<WordsFeedback>({
  verdict: isSimpleVerdict,
  marked: listOf(isCount),
  inWords: isText,
  strays: listOf(shapeOf<{ phrase: string; why: string }>({ phrase: isText, why: isText })),
  shown: either(
    listOf(
      shapeOf<{ number: number; phrase: string; why: string }>({
        number: isCount,
        phrase: isText,
        why: isText,
      }),
    ),
    isNull,
  ),
});

const isCue = shapeOf<CheckedCue>({
  type: oneOf('cue'),
  statements: listOf(shapeOf<CueFeedback>({ words: isWords, kind: isStatementFeedback, together: isText })),
  byKind: isTally,
  result: isText,
  notScored: isText,
});

const link = { id: isText, who: isText, named: isFlag };

const isChain = shapeOf<CheckedChain>({
  type: oneOf('chain'),
  statements: listOf(
    shapeOf<ChainFeedback>({
      id: isText,
      order: isSimpleVerdict,
      gaps: isSimpleVerdict,
      gapsNotYet: isCount,
      yours: listOf(shapeOf<CheckedLink>(link)),
      whys: listOf(shapeOf<{ who: string; why: string }>({ who: isText, why: isText })),
      shown: either(listOf(shapeOf<CheckedLink & { why: string }>({ ...link, why: isText })), isNull),
    }),
  ),
  result: isText,
  notScored: isText,
});

const isCell = shapeOf<CellFeedback>({
  test: oneOf(...tests),
  verdict: isVerdict,
  answer: either(oneOf('yes', 'no'), isNull),
  key: either(oneOf('yes', 'no', 'open'), isNull),
  why: isTextOrNull,
});

const isTests = shapeOf<CheckedTests>({
  type: oneOf('tests'),
  rows: listOf(
    shapeOf<RowFeedback>({
      id: isText,
      cells: listOf(isCell),
      outcome: oneOf('open', 'no', 'all-three'),
      kind: either(isKind, isNull),
    }),
  ),
  result: isText,
  notScored: isText,
});

const isOrder = shapeOf<CheckedOrder>({
  type: oneOf('order'),
  events: listOf(shapeOf<PlacedEvent>({ id: isText, place: isCount, isMatch: isFlag, why: isTextOrNull })),
  line: either(
    listOf(
      shapeOf<KeyedEvent>({ id: isText, date: isText, known: isText, yours: isCount, pause: isTextOrNull }),
    ),
    isNull,
  ),
  question: isChoiceFeedback,
  result: isText,
  notScored: isText,
});

const isRewrite = shapeOf<CheckedRewrite>({
  type: oneOf('rewrite'),
  slots: listOf(isChoiceFeedback),
  result: isText,
  notScored: isText,
});

const isWritten = either(listOf(shapeOf<WrittenRun>({ text: isText, isQuoted: isFlag })), isNull);

const isJustify = shapeOf<CheckedJustify>({
  type: oneOf('justify'),
  kind: isStatementFeedback,
  text: isWritten,
  words: isCount,
  checks: listOf(shapeOf<MachineCheck>({ isMet: isFlag, says: isText })),
  sample: isWritten,
  result: isText,
  notScored: isText,
});

const guards: { readonly [Type in CheckedExercise['type']]: Guard<CheckedExercise> } = {
  sort: isSort,
  cue: isCue,
  chain: isChain,
  tests: isTests,
  order: isOrder,
  rewrite: isRewrite,
  justify: isJustify,
  quiz: isQuiz,
};

/** Whether a value that was kept or saved is feedback on an exercise of this type, whole enough to be shown. */
export function isCheckedOf(type: CheckedExercise['type'], value: unknown): value is CheckedExercise {
  return guards[type](value);
}
