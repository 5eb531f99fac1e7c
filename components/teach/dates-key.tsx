import type { OrderExercise } from '@/domain/exercise';
import type { OrderKey } from '@/domain/exercise-key';
import { ChoicesKey } from './own-key';

/** The line of dates, and the question about it. */
export function DatesKey({
  exercise,
  own,
  whole,
}: {
  exercise: OrderExercise;
  own: OrderKey;
  whole: boolean;
}) {
  const { asks, choices } = exercise.question;
  const labels = Object.fromEntries(Object.entries(choices).map(([id, { label }]) => [id, label]));
  return (
    <>
      <ol className="ok-dates">
        {own.order.map((event) => (
          <li key={event}>
            <b>{exercise.events[event]?.what}</b>
            <span className="num">
              {own.events[event]?.date} <span className="meta">({own.events[event]?.known})</span>
            </span>
            <span className="why">{own.events[event]?.why}</span>
            {own.pause?.after === event ? <span className="ok-gap">{own.pause.says}</span> : null}
          </li>
        ))}
      </ol>
      <div className="ok-row">
        <h4>{asks}</h4>
        <ChoicesKey choices={labels} own={own.question} whole={whole} />
      </div>
    </>
  );
}
