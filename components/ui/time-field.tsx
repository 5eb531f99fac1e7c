import './field.css';
import { fieldTime, zoneHere } from './time-in-words';

interface TimeFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** What it holds at first; null where it is empty. */
  readonly at: string | null;
  /** What was typed before, in the place of that. */
  readonly typed?: string | undefined;
  readonly id?: string;
}

/** A day and a time. Beside it goes how many minutes the clock of the device is ahead, where a script can tell. */
export function TimeField({ name, label, hint, at, typed, id = name }: TimeFieldProps) {
  const hintId = `${id}-hint`;
  const isTyped = typed !== undefined;
  return (
    <div className="field" data-time-field="" data-iso={isTyped ? '' : (at ?? '')}>
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        type="datetime-local"
        id={id}
        name={name}
        aria-describedby={hintId}
        autoComplete="off"
        defaultValue={typed ?? (at === null ? '' : fieldTime(at))}
      />
      <input type="hidden" name={`${name}Ahead`} />
      <span className="hint" id={hintId}>
        {hint === undefined ? '' : `${hint} `}
        <span data-zone="">In the time of the server ({zoneHere()}).</span>
      </span>
    </div>
  );
}
