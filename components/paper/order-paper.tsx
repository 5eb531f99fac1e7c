import type { OrderExercise } from '@/domain/exercise';
import { ChoicesPaper } from './rewrite-paper';

/** Events on paper: a box for the number of each, then the question. */
export function OrderPaper({ events, question }: Pick<OrderExercise, 'events' | 'question'>) {
  return (
    <>
      <p className="how">Number the events: 1 is the earliest.</p>
      <ul className="events">
        {Object.entries(events).map(([id, { what, from }]) => (
          <li key={id} className="keep">
            <i className="tick number" aria-hidden="true" />
            <span>
              <b>{what}</b> <span className="src">{from}</span>
            </span>
          </li>
        ))}
      </ul>
      <div className="keep">
        <h5>{question.asks}</h5>
        <ChoicesPaper
          choices={Object.entries(question.choices).map(([id, { label, more }]) => ({
            id,
            says: `${label}. ${more}`,
          }))}
        />
      </div>
    </>
  );
}
