import type { ReactNode } from 'react';

export interface ListedChoice {
  readonly value: string;
  readonly label: ReactNode;
  readonly className?: string;
}

/** One choice of several, one below the other: native radios, uncontrolled. */
export function ChoiceList({
  name,
  choices,
  chosen,
}: {
  name: string;
  choices: readonly ListedChoice[];
  chosen: string | undefined;
}) {
  return (
    <div className="rulings">
      {choices.map(({ value, label, className }) => (
        <label key={value} className={`ruling ${className ?? ''}`}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span className="face">{label}</span>
        </label>
      ))}
    </div>
  );
}
