import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Kind } from '@/domain/kind';
import { kindNames } from '@/domain/kind';
import { focusStatement, focusTop, markPlace } from './board-focus';
import type { BoardState, Move, Place } from './board-state';
import { backTo, choiceOf, placeOf, sayMoved, stackOf, toBack, untouched } from './board-state';
import type { SortExerciseProps } from './sort-exercise';
import type { ExerciseUse } from './use-exercise';

/** The moves on the board. Each shows at once, is said, can be undone, and takes focus along. */
export function useMoves(exercise: SortExerciseProps, use: ExerciseUse, say: (text: string) => void) {
  const ids = exercise.statements.map(({ id }) => id);
  const [state, setState] = useState(untouched);
  const { choices } = use.work;
  const stack = stackOf(ids, state, choices);

  /** Puts a statement into a place: in its radios first, then in what is kept. */
  function put(id: string, place: Place): void {
    if (use.form.current) markPlace(use.form.current, id, place);
    if (place !== null) use.setChoice(id, place);
    else if (choiceOf(choices, id) !== null) use.takeBack(id);
  }

  function show(next: BoardState, id: string, place: Place, where: string): void {
    const left = stackOf(ids, next, { ...choices, [id]: place ?? '' }).length;
    flushSync(() => {
      put(id, place);
      setState(next);
      say(sayMoved(ids, id, where, left));
    });
  }

  function move(id: string, kind: Kind): Place {
    const from = placeOf(state, choices, id);
    const past = from === kind ? state.past : [...state.past, moved(id, from)];
    show({ ...state, tried: null, past }, id, kind, `to ${kindNames[kind]}`);
    return from;
  }

  /** Focus goes to the next statement of the stack, after the last one to Check; a card that lay in a column keeps it. */
  function moveWithFocus(id: string, kind: Kind): void {
    const from = move(id, kind);
    const form = use.form.current;
    if (form === null) return;
    if (from === null) focusTop(form);
    else focusStatement(form, id);
  }

  function moved(id: string, from: Place): Move {
    return { id, type: 'moved', from, later: state.later };
  }

  /** A kind tried with the arrow keys. */
  function attempt(id: string, kind: Kind): void {
    const tried = state.tried?.id === id ? state.tried : { id, from: choiceOf(choices, id) };
    setState({ ...state, tried });
    use.setChoice(id, kind);
  }

  /** The statement that was tried moves to where its radios say. */
  function settle(): void {
    const kind = state.tried && choiceOf(choices, state.tried.id);
    if (state.tried && kind) move(state.tried.id, kind);
  }

  function leaveForLater(): void {
    const [id] = stack;
    if (id === undefined || stack.length < 2) return;
    const past: Move[] = [...state.past, { id, type: 'later', from: null, later: state.later }];
    show({ later: toBack(state.later, id), tried: null, past }, id, null, 'to the back');
  }

  /** Takes the last move back. Gives the statement that it moved. */
  function undo(): string | null {
    const last = state.tried ? moved(state.tried.id, state.tried.from) : state.past.at(-1);
    if (last === undefined) return null;
    const past = state.tried ? state.past : state.past.slice(0, -1);
    show({ later: last.later, tried: null, past }, last.id, last.from, backTo(last));
    return last.id;
  }

  const canUndo = state.tried !== null || state.past.length > 0;
  const lastMoved = state.past.at(-1)?.id;
  return { state, stack, canUndo, lastMoved, moveWithFocus, attempt, settle, leaveForLater, undo };
}

export type Moves = ReturnType<typeof useMoves>;
