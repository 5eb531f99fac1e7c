import './join.css';
import type { Said } from '@/domain/said';
import { Field } from '../ui/field';
import { SaidBox } from '../ui/said-box';

/** The form by which a student comes back on another device. */
export function ReturnForm({
  said,
  isOpen,
  isInClass,
}: {
  said: Said | null;
  isOpen: boolean;
  isInClass: boolean;
}) {
  return (
    <details className="back" id="back" open={isOpen}>
      <summary>Coming back on another device?</summary>
      <form method="post" action="/api/class/return">
        <SaidBox said={said} />
        <Field
          id="back-code"
          name="code"
          label="Class code"
          required
          maxLength={12}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={said?.fields?.['code']}
        />
        <Field
          name="phrase"
          label="Your four words"
          hint="For example: copper lantern seven fern"
          required
          maxLength={100}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        {isInClass ? (
          <label className="tick">
            <input type="checkbox" name="leave" value="yes" required />
            <span>Leave the class that this device is in</span>
          </label>
        ) : null}
        <p className="row">
          <button className="btn line" type="submit">
            Come back
          </button>
        </p>
      </form>
    </details>
  );
}
