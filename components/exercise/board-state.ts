import type { Choices } from '@/domain/answers';
import type { Kind } from '@/domain/kind';
import { isKind, kindNames } from '@/domain/kind';

/** Where a card lies: in the column of a kind, or in the stack. */
export type Place = Kind | null;

/** What the board knows beside the choices: they are the radios' own. */
export interface BoardState {
  /** Statements that were left for later, in the order in which they come back. */
  readonly later: readonly string[];
  /** A statement for which the arrow keys try kinds: it stays where it lies until the choice is settled. */
  readonly tried: { readonly id: string; readonly from: Place } | null;
  /** What can be undone, the last move last. */
  readonly past: readonly Move[];
}

export interface Move {
  readonly id: string;
  readonly type: 'moved' | 'later';
  readonly from: Place;
  readonly later: readonly string[];
}

export const untouched: BoardState = { later: [], tried: null, past: [] };

export function choiceOf(choices: Choices, id: string): Place {
  const choice = Object.hasOwn(choices, id) ? choices[id] : undefined;
  return isKind(choice) ? choice : null;
}

export function placeOf({ tried }: Pick<BoardState, 'tried'>, choices: Choices, id: string): Place {
  return tried?.id === id ? tried.from : choiceOf(choices, id);
}

/** The stack from its top: in the order of the exercise, then what was left for later. */
export function stackOf(
  ids: readonly string[],
  state: Pick<BoardState, 'later' | 'tried'>,
  choices: Choices,
): string[] {
  const left = ids.filter((id) => placeOf(state, choices, id) === null);
  return [
    ...left.filter((id) => !state.later.includes(id)),
    ...state.later.filter((id) => left.includes(id)),
  ];
}

export function toBack(later: readonly string[], id: string): string[] {
  return [...later.filter((one) => one !== id), id];
}

/** What is said about a move: “Statement 3 of 9 moved to Official denial, 4 left”. */
export function sayMoved(ids: readonly string[], id: string, where: string, left: number): string {
  const end = left === 0 ? `. All ${ids.length} sorted.` : '';
  return `Statement ${ids.indexOf(id) + 1} of ${ids.length} moved ${where}, ${left} left${end}`;
}

/** Where an undone move leads back to. */
export function backTo({ type, from }: Pick<Move, 'type' | 'from'>): string {
  if (type === 'later') return 'back to the top';
  return from === null ? 'back to the stack' : `back to ${kindNames[from]}`;
}
