import type { RewriteExercise } from '@/domain/exercise';
import type { DeckStatement } from '../exercise/deck-statement';

/** A sentence and its changes on paper: for each, what it might make the sentence claim. */
export function RewritePaper({
  statement,
  slots,
}: {
  statement: DeckStatement;
  slots: RewriteExercise['slots'];
}) {
  return (
    <>
      <p className="keep">
        <span className="says">{statement.quote}</span> <span className="src">{statement.place}</span>
      </p>
      {Object.entries(slots).map(([slot, { printed, changed, choices }]) => (
        <div key={slot} className="keep slot">
          <h5>
            “<q className="says inl">{printed}</q>” becomes <span className="changed">{changed}</span>
          </h5>
          <ChoicesPaper choices={Object.entries(choices).map(([id, says]) => ({ id, says }))} />
        </div>
      ))}
    </>
  );
}

export function ChoicesPaper({
  choices,
}: {
  choices: readonly { readonly id: string; readonly says: string }[];
}) {
  return (
    <ul className="choices">
      {choices.map(({ id, says }) => (
        <li key={id}>
          <i className="tick" aria-hidden="true" />
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}
