import './board.css';
import { useRef } from 'react';
import type { Kind } from '@/domain/kind';
import { BoardColumn } from './board-column';
import { BoardStack } from './board-stack';
import { choiceOf, placeOf } from './board-state';
import type { DeckStatement } from './deck-statement';
import { headingsOf, nameOf } from './exercise-frame';
import type { SortExerciseProps } from './sort-exercise';
import { SortSlip } from './sort-slip';
import { useBoardKeys } from './use-board-keys';
import { useDrag } from './use-drag';
import type { ExerciseUse } from './use-exercise';
import { useMoves } from './use-moves';
import { ViewSwitch } from './view-switch';

interface BoardProps {
  readonly exercise: SortExerciseProps;
  readonly use: ExerciseUse;
  /** Takes what the live region of the exercise says next. */
  readonly say: (text: string) => void;
}

/** The statements as a stack of cards, to be moved into columns. A card is the fieldset of the list: its radios are the state, here and there. */
function Board({ exercise, use, say }: BoardProps) {
  const { statements, places } = exercise;
  const { choices } = use.work;
  const { Heading } = headingsOf(exercise);
  const root = useRef<HTMLDivElement>(null);
  const moves = useMoves(exercise, use, say);
  useDrag(root, moves.moveWithFocus);

  function card(statement: DeckStatement) {
    const { id } = statement;
    const number = statements.indexOf(statement) + 1;
    const chosen = choiceOf(choices, id) ?? undefined;
    return (
      <div key={id} className={id === moves.lastMoved ? 'card moved' : 'card'} data-card={id}>
        <SortSlip {...{ statement, number, places, chosen }} feedback={null} />
      </div>
    );
  }

  const lying = (kind: Kind) => statements.filter(({ id }) => placeOf(moves.state, choices, id) === kind);
  return (
    <div ref={root} className="board" data-places={places.length} {...useBoardKeys(moves, use, places)}>
      <BoardStack moves={moves} all={statements.length}>
        {moves.stack.flatMap((id) => statements.filter((one) => one.id === id)).map(card)}
      </BoardStack>
      {places.map((kind) => (
        <BoardColumn key={kind} {...{ kind, Heading }} id={`${nameOf(exercise)}-${kind}`}>
          {lying(kind).map(card)}
        </BoardColumn>
      ))}
    </div>
  );
}

/** What the keys of the board do, beside those that choose a kind. */
function BoardKeys() {
  return (
    <>
      <kbd>L</kbd> later <kbd>Ctrl Z</kbd> undo, or drag
    </>
  );
}

/** All that a wide screen loads for a sort. */
export const boardCode = { Board, BoardKeys, ViewSwitch };
