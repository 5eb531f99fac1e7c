import { isProgress } from './assignment-progress';
import type { KindCounts } from './class-split';
import type { Guard } from './guard';
import { isCount, isFlag, isNull, isRecord, isText, isTime, listOf, shapeOf } from './guard';
import { isKind, kinds } from './kind';
import type { AskedStatement, CellState, LiveCell, LiveColumn, LiveRow, LiveState } from './live-grid';
import { cellNames } from './live-grid';
import type { Shift, StatementSplit, VoteNow, Way } from './vote';

/** What comes over the line while a page listens is read by these. */
const orNull =
  <T>(isIt: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    isNull(value) || isIt(value);

function isCellState(value: unknown): value is CellState {
  return isText(value) && Object.hasOwn(cellNames, value);
}

function isCell(value: unknown): value is LiveCell {
  return (
    isRecord(value) && isCellState(value['state']) && orNull(isKind)(value['kind']) && isCount(value['tries'])
  );
}

function isRow(value: unknown): value is LiveRow {
  return (
    isRecord(value) &&
    isText(value['student']) &&
    isCount(value['number']) &&
    orNull(isText)(value['nickname']) &&
    isProgress(value['progress']) &&
    listOf(isCell)(value['cells']) &&
    orNull(isTime)(value['lastAt'])
  );
}

/** Some rows of the live view. */
export function isRowsNews(value: unknown): value is Pick<LiveState, 'rows' | 'now'> {
  return isRecord(value) && listOf(isRow)(value['rows']) && isTime(value['now']);
}

/** All that the live view shows. */
export function isLiveState(value: unknown): value is LiveState {
  return (
    isRecord(value) &&
    orNull(isTime)(value['pausedAt']) &&
    isFlag(value['isAtWork']) &&
    orNull(isText)(value['voteOn']) &&
    isRowsNews(value)
  );
}

const isAsked = shapeOf<AskedStatement>({
  id: isText,
  question: isText,
  quote: isText,
  place: isText,
  places: listOf(isKind),
  key: isKind,
  alsoAccepts: orNull(isKind),
  alsoMatches: listOf(isKind),
  cues: listOf(isText),
});

const isColumn = shapeOf<LiveColumn>({
  id: isText,
  label: isText,
  exercise: isText,
  title: isText,
  asked: orNull(isAsked),
  isWritten: isFlag,
});

/** The columns of the live view, with the key of the class as it is now. */
export function isColumnsNews(value: unknown): value is { readonly columns: readonly LiveColumn[] } {
  return isRecord(value) && listOf(isColumn)(value['columns']);
}

/** What the key of the class says of the statement on the projector, once it has changed. */
export const isKeyNews = shapeOf<Pick<AskedStatement, 'key' | 'alsoAccepts' | 'alsoMatches' | 'cues'>>({
  key: isKind,
  alsoAccepts: orNull(isKind),
  alsoMatches: listOf(isKind),
  cues: listOf(isText),
});

function isCounts(value: unknown): value is KindCounts {
  return isRecord(value) && kinds.every((kind) => isCount(value[kind]));
}

function isWay(value: unknown): value is Way {
  return isRecord(value) && isKind(value['from']) && isKind(value['to']) && isCount(value['count']);
}

function isShift(value: unknown): value is Shift {
  return (
    isRecord(value) && isCount(value['both']) && isCount(value['changed']) && listOf(isWay)(value['ways'])
  );
}

function isVoteNow(value: unknown): value is VoteNow {
  return (
    isRecord(value) &&
    isText(value['id']) &&
    isCount(value['round']) &&
    isFlag(value['isOpen']) &&
    isFlag(value['isShown'])
  );
}

/** What the projector shows of a statement. */
export function isStatementSplit(value: unknown): value is StatementSplit {
  return (
    isRecord(value) &&
    isCount(value['students']) &&
    isCount(value['answers']) &&
    orNull(isVoteNow)(value['vote']) &&
    isCounts(value['counts']) &&
    orNull(isCounts)(value['again']) &&
    orNull(isShift)(value['shift'])
  );
}
