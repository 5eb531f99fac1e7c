import { answerName } from '@/domain/answer-fields';

/** One choice of several. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** What choosing it says. */
  readonly more: string;
}

/** Native radios below each other, each with a line of its own. */
export function ChoiceList({
  question,
  choices,
  chosen,
}: {
  question: string;
  choices: readonly Choice[];
  chosen: string | undefined;
}) {
  return (
    <div className="rulings">
      {choices.map(({ id, label, more }) => (
        <label key={id} className="ruling">
          <input type="radio" name={answerName(question)} value={id} defaultChecked={id === chosen} />
          <span className="face">
            <b>{label}</b>
            <span className="eff">{more}</span>
          </span>
        </label>
      ))}
    </div>
  );
}
