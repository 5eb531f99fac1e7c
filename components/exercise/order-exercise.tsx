'use client';

import { useState } from 'react';
import { answerOf, itemsOf } from '@/domain/answers';
import type { Choice } from './choices';
import { DateLine } from './date-line';
import { ExerciseFrame, headingsOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import { KeepOrder, OrderList } from './order-list';
import { OrderQuestion } from './order-question';
import { useExercise } from './use-exercise';

/** One event as an exercise shows it. Safe to send to a browser: no dates but those that the texts print. */
export interface ShownEvent {
  readonly id: string;
  readonly what: string;
  /** Where a reader finds it. */
  readonly from: string;
  /** Whether it is the appearance of one of the documents. */
  readonly isDocument: boolean;
}

export interface OrderExerciseProps extends ExerciseProps {
  /** In the order in which they are first shown. */
  readonly events: readonly ShownEvent[];
  readonly asks: string;
  readonly choices: readonly Choice[];
}

/** Events to put in order of time, then one question about them. Moved by buttons; without a script, by numbers. */
export function OrderExercise(props: OrderExerciseProps) {
  const { events, asks } = props;
  const use = useExercise(props);
  const [said, setSaid] = useState('');
  const { choices } = use.work;
  const checked = use.work.checked?.type === 'order' ? use.work.checked : null;
  const own = ownOrder(events, choices['order']);
  const isAnswered = Object.hasOwn(choices, 'question');

  function arrange(order: readonly ShownEvent[], words: string): void {
    use.setChoice('order', answerOf(order.map(({ id }) => id)));
    setSaid(words);
  }

  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      foot={{
        done: Number(own !== null) + Number(isAnswered),
        all: 2,
        doneWord: 'answered',
        checkLabel: own !== null || !isAnswered ? 'Check the order' : undefined,
      }}
      said={said}
    >
      {checked?.line ? (
        <DateLine events={events} line={checked.line} />
      ) : (
        <>
          <OrderList events={own ?? events} isOwn={own !== null} checked={checked} arrange={arrange} />
          {own !== null && checked !== null ? null : (
            <KeepOrder isKept={own !== null} keep={() => arrange(events, 'This order is your answer.')} />
          )}
        </>
      )}
      <OrderQuestion
        asks={asks}
        choices={props.choices}
        chosen={choices['question']}
        feedback={checked?.question ?? null}
        Heading={headingsOf(props).Heading}
      />
    </ExerciseFrame>
  );
}

/** The events as the student put them; null where there is no such order yet. */
function ownOrder(events: readonly ShownEvent[], answer: string | undefined): ShownEvent[] | null {
  const order = itemsOf(answer).flatMap((id) => events.filter((event) => event.id === id));
  return new Set(order).size === events.length ? order : null;
}
