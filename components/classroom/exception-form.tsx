import { mostExtraMinutes } from '@/domain/assignment-words';
import { classForms } from '@/domain/teacher-pages';
import { Field } from '../ui/field';
import { TimeField } from '../ui/time-field';

/** Something that a form names by its id. */
interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ExceptionFormProps {
  readonly classId: string;
  /** The page of the form. */
  readonly page: string;
  readonly assignments: readonly Choice[];
  readonly students: readonly Choice[];
  readonly typed: Readonly<Record<string, string>> | undefined;
}

/** Another due date, or extra time, for one student. Where there is one assignment or one student alone, it is not asked for. */
export function ExceptionForm({ classId, page, assignments, students, typed }: ExceptionFormProps) {
  return (
    <form
      method="post"
      action={`${classForms(classId)}/exceptions?to=${encodeURIComponent(page)}`}
      className="settings-form"
    >
      <Chosen name="assignment" label="Assignment" of={assignments} typed={typed?.['assignment']} />
      <Chosen name="student" label="Student" of={students} typed={typed?.['student']} />
      <TimeField
        id="exception-due"
        name="dueAt"
        label="Another due date"
        hint="Leave it empty to keep that of the class."
        at={null}
        typed={typed?.['dueAt']}
      />
      <Field
        name="extraMinutes"
        label="Extra time, in minutes"
        type="number"
        min={0}
        max={mostExtraMinutes}
        defaultValue={typed?.['extraMinutes'] ?? '0'}
      />
      <p className="row">
        <button className="btn line small" type="submit">
          Save the exception
        </button>
      </p>
    </form>
  );
}

function Chosen({
  name,
  label,
  of,
  typed,
}: {
  name: string;
  label: string;
  of: readonly Choice[];
  typed: string | undefined;
}) {
  const [only, ...others] = of;
  if (only !== undefined && others.length === 0) return <input type="hidden" name={name} value={only.id} />;
  return (
    <div className="field">
      <label htmlFor={`exception-${name}`}>{label}</label>
      <select className="input" id={`exception-${name}`} name={name} defaultValue={typed}>
        {of.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
