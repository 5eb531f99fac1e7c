import './field.css';
import type { InputHTMLAttributes } from 'react';

interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'name' | 'className'> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Where two forms of a page ask for the same. */
  readonly id?: string;
}

/** One line that a form asks for. */
export function Field({ name, label, hint, id = name, ...rest }: FieldProps) {
  const hintId = `${id}-hint`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        className="input"
        id={id}
        name={name}
        aria-describedby={hint === undefined ? undefined : hintId}
        {...rest}
      />
      {hint === undefined ? null : (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  );
}
