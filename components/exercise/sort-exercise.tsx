'use client';

import { useState } from 'react';
import type { Kind } from '@/domain/kind';
import { isKind, kindNames } from '@/domain/kind';
import { chooseByKey } from './choose-by-key';
import type { DeckStatement } from './deck-statement';
import { ExerciseFrame, headingsOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import { Slips } from './slips';
import { Tally } from './tally';
import { useBoard } from './use-board';
import { useExercise } from './use-exercise';

export interface SortExerciseProps extends ExerciseProps {
  readonly statements: readonly DeckStatement[];
  readonly places: readonly Kind[];
}

/** The sort exercise: a form that works without a script. With one, keys 1 to 4 choose and move on, and the check answers in place. */
export function SortExercise(props: SortExerciseProps) {
  const { statements, places } = props;
  const use = useExercise(props);
  const { board, isBoard, showBoard } = useBoard();
  const [said, setSaid] = useState('');
  const { choices } = use.work;
  const checked = use.work.checked?.type === 'sort' ? use.work.checked : null;
  const Board = checked === null && isBoard ? board?.Board : undefined;
  const sorted = statements.filter(({ id }) => Object.hasOwn(choices, id)).length;

  function choose(radio: EventTarget): void {
    if (!(radio instanceof HTMLInputElement) || !isKind(radio.value)) return;
    const id = radio.name.slice('answer:'.length);
    const isNew = !Object.hasOwn(choices, id);
    const number = statements.findIndex((statement) => statement.id === id) + 1;
    use.setChoice(id, radio.value);
    setSaid(
      `Statement ${number}: ${kindNames[radio.value]}. ${sorted + (isNew ? 1 : 0)} of ${statements.length} sorted.`,
    );
  }

  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      head={
        checked === null && board !== null ? <board.ViewSwitch form={use.form} onView={showBoard} /> : null
      }
      foot={{
        done: sorted,
        all: statements.length,
        doneWord: 'sorted',
        keys: Board && board ? <board.BoardKeys /> : null,
      }}
      result={checked === null ? null : <Tally rows={checked.byKind} />}
      said={said}
      onChange={choose}
      onKeyDown={(event) => chooseByKey(event, choose)}
    >
      {Board ? (
        <Board exercise={props} use={use} say={setSaid} />
      ) : (
        <Slips {...{ statements, places, choices, checked }} Heading={headingsOf(props).Heading} />
      )}
    </ExerciseFrame>
  );
}
