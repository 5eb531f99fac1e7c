'use client';

import { useState } from 'react';
import type { SlotRun } from '@/domain/cut-at-slots';
import type { DeckStatement } from './deck-statement';
import { ExerciseFrame, headingsOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import { RewriteChecked } from './rewrite-checked';
import type { RewriteSlot } from './rewrite-slot';
import { RewriteSlots, shownSlotField } from './rewrite-slots';
import { useExercise } from './use-exercise';

export interface RewriteExerciseProps extends ExerciseProps {
  readonly statement: DeckStatement;
  readonly runs: readonly SlotRun[];
  readonly slots: readonly RewriteSlot[];
}

/** Change one slot of a sentence and say what it would claim. The styles change the sentence: no script is needed for that. */
export function RewriteExercise(props: RewriteExerciseProps) {
  const { statement, runs, slots } = props;
  const use = useExercise(props);
  const [said, setSaid] = useState('');
  const { choices, answers } = use.work;
  const checked = use.work.checked?.type === 'rewrite' ? use.work.checked : null;
  const done = slots.filter(({ id }) => Object.hasOwn(choices, id)).length;

  function take(field: EventTarget): void {
    if (!(field instanceof HTMLInputElement)) return;
    if (field.name === shownSlotField) {
      setSaid(changeInWords(slots[Number(field.value) - 1]));
      return;
    }
    const id = field.name.slice('answer:'.length);
    const doneNow = done + (Object.hasOwn(choices, id) ? 0 : 1);
    use.readForm();
    setSaid(
      `Slot ${slots.findIndex((slot) => slot.id === id) + 1} answered. ${doneNow} of ${slots.length} answered.`,
    );
  }

  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      foot={{ done, all: slots.length, doneWord: 'answered' }}
      said={said}
      onChange={take}
    >
      {checked === null ? (
        <RewriteSlots {...{ statement, runs, slots, choices }} />
      ) : (
        <RewriteChecked {...{ runs, slots, choices, answers, checked }} Heading={headingsOf(props).Heading} />
      )}
    </ExerciseFrame>
  );
}

function changeInWords(slot: RewriteSlot | undefined): string {
  if (slot === undefined) return 'The sentence as printed.';
  return `The sentence now has our words “${slot.changed}” in place of “${slot.printed}”.`;
}
