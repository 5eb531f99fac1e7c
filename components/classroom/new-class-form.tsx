import '../ui/field.css';
import { longestClassName } from '@/domain/class-name';
import { Once } from '../ui/once';

/** Makes a class: its name is all that is asked. */
export function NewClassForm({ typed, isFirst }: { typed: string | undefined; isFirst: boolean }) {
  return (
    <form method="post" action="/api/teach/classes" className="field new-class">
      <Once />
      <label htmlFor="name">Name of the class</label>
      <div className="line2">
        <input
          className="input"
          id="name"
          name="name"
          required
          maxLength={longestClassName}
          autoComplete="off"
          aria-describedby="name-hint"
          defaultValue={typed}
        />
        <button className={isFirst ? 'btn line' : 'btn'} type="submit">
          Create
        </button>
      </div>
      <span className="hint" id="name-hint">
        Students see this name when they join. You get a code of six letters and numbers.
      </span>
    </form>
  );
}
