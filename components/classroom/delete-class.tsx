import type { Class } from '@/domain/class';
import { classForms } from '@/domain/teacher-pages';
import { Field } from '../ui/field';

/** Deletes a class for good: its file is offered first, and its name confirms. */
export function DeleteClass({ shown: { id, name } }: { shown: Class }) {
  const forms = classForms(id);
  return (
    <section className="desk-part" id="delete" aria-labelledby="delete-h">
      <h2 id="delete-h">Save or delete the class</h2>
      <p className="row">
        <a className="btn line small" href={`${forms}/export`} download>
          Save the class as a file
        </a>
      </p>
      <details>
        <summary>Delete the class</summary>
        <p className="meta">
          This deletes the class with its students, its assignments and everything that was sent, for you and
          for all its teachers. It cannot be undone.
        </p>
        <form method="post" action={`${forms}/delete`} className="settings-form">
          <Field name="confirm" label={`Type the name of the class, “${name}”`} autoComplete="off" required />
          <p className="row">
            <button className="btn small" type="submit">
              Delete for good
            </button>
          </p>
        </form>
      </details>
    </section>
  );
}
