import type { OrderExerciseProps } from '@/components/exercise/order-exercise';
import type { OrderExercise } from '@/domain/exercise';

/** What a line of dates needs beside what every exercise is given. */
export function orderProps({
  events,
  question,
}: OrderExercise): Pick<OrderExerciseProps, 'events' | 'asks' | 'choices'> {
  return {
    events: Object.entries(events).map(([id, { what, from, isDocument = false }]) => ({
      id,
      what,
      from,
      isDocument,
    })),
    asks: question.asks,
    choices: Object.entries(question.choices).map(([id, { label, more }]) => ({ id, label, more })),
  };
}
