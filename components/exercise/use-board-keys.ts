import type { ChangeEvent, FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Kind } from '@/domain/kind';
import { isKind } from '@/domain/kind';
import { focusStatement, focusTop } from './board-focus';
import type { ExerciseUse } from './use-exercise';
import type { Moves } from './use-moves';

/** Ctrl Z, in the whole form: after the last statement focus is on Check. */
function useUndoKey(moves: Moves, form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const { current } = form;
    const onUndo = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || event.shiftKey || event.altKey) return;
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const id = moves.undo();
      if (current && id !== null) focusStatement(current, id);
    };
    current?.addEventListener('keydown', onUndo);
    return () => current?.removeEventListener('keydown', onUndo);
  });
}

/** What keys and radios do on the board. An arrow key only tries a kind; everything else moves the card. */
export function useBoardKeys(moves: Moves, use: ExerciseUse, places: readonly Kind[]) {
  const isArrow = useRef(false);
  useUndoKey(moves, use.form);

  function onKeyDown(event: KeyboardEvent): void {
    isArrow.current = event.key.startsWith('Arrow');
    const slip = event.target instanceof Element ? event.target.closest('fieldset') : null;
    if (slip === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = slip.id.slice('sort-'.length);
    const kind = kindFor(event, places);
    const isLater = event.key.toLowerCase() === 'l';
    if (kind === null && !isLater) return;
    event.preventDefault();
    event.stopPropagation();
    if (kind !== null) moves.moveWithFocus(id, kind);
    else if (moves.stack[0] === id) {
      moves.leaveForLater();
      if (use.form.current) focusTop(use.form.current);
    }
  }

  function onChange(event: ChangeEvent<HTMLElement>): void {
    event.stopPropagation();
    const { target } = event;
    if (!(target instanceof HTMLInputElement) || !isKind(target.value)) return;
    const id = target.name.slice('answer:'.length);
    if (isArrow.current) moves.attempt(id, target.value);
    else moves.moveWithFocus(id, target.value);
  }

  function onBlur({ target, relatedTarget }: FocusEvent): void {
    const slip = target.closest('fieldset');
    if (document.hasFocus() && slip && !slip.contains(relatedTarget)) moves.settle();
  }

  const onKeyUp = () => {
    isArrow.current = false;
  };
  return { onKeyDown, onKeyUp, onChange, onBlur };
}

/** Keys 1 to 4 are the places; Enter and Space take the radio in focus. */
function kindFor({ key, target }: KeyboardEvent, places: readonly Kind[]): Kind | null {
  const place = places[Number(key) - 1];
  if (place !== undefined) return place;
  const isTaken = (key === 'Enter' || key === ' ') && target instanceof HTMLInputElement;
  return isTaken && isKind(target.value) ? target.value : null;
}
