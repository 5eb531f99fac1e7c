'use client';

import '../ui/field.css';
import type { FormEvent } from 'react';
import { useRef } from 'react';
import { forgetAll } from '../device/work';

/** Takes this device out of the class, and clears it where that is wanted. Says first what brings it back. */
export function LeaveClass({ className }: { className: string }) {
  const clears = useRef<HTMLInputElement>(null);

  /** Cleared first: a check that waits must not go to the class of who comes next. */
  async function clearFirst(event: FormEvent<HTMLFormElement>): Promise<void> {
    const form = event.currentTarget;
    if (clears.current?.checked !== true) return;
    event.preventDefault();
    await forgetAll(null);
    // Does not ask again, unlike a click on the button.
    form.submit();
  }

  return (
    <section aria-labelledby="leave">
      <h2 id="leave">Leave on this device</h2>
      <p className="meta">
        Do this on a device that others use too. What you sent stays with the class. Your four words bring you
        back; without them, your teacher can give you new ones.
      </p>
      <form
        className="leaving"
        method="post"
        action="/api/class/leave"
        onSubmit={(event) => void clearFirst(event)}
      >
        <label className="tick with-script">
          <input ref={clears} type="checkbox" />
          <span>Clear all answers that this device keeps, too</span>
        </label>
        <button className="btn line" type="submit">
          Leave {className}
        </button>
      </form>
    </section>
  );
}
