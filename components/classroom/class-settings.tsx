import type { Class } from '@/domain/class';
import { keepDaysChoices, longestClassName } from '@/domain/class-name';
import { classForms } from '@/domain/teacher-pages';
import { Field } from '../ui/field';
import { PostButton } from '../ui/post-button';

const daysInWords: Readonly<Record<(typeof keepDaysChoices)[number], string>> = {
  30: '30 days',
  90: '90 days',
  180: 'Half a year',
  365: 'A year',
  730: 'Two years',
};

/** The name of a class, for how long it keeps work, pause and archive. */
export function ClassSettings({ shown, typedName }: { shown: Class; typedName: string | undefined }) {
  const { id, name, keepDays, pausedAt, archivedAt } = shown;
  const forms = classForms(id);
  return (
    <section className="desk-part" id="settings" aria-labelledby="settings-h">
      <h2 id="settings-h">Settings</h2>
      <form method="post" action={`${forms}/settings`} className="settings-form">
        <Field
          name="name"
          label="Name of the class"
          required
          maxLength={longestClassName}
          autoComplete="off"
          defaultValue={typedName ?? name}
        />
        <div className="field">
          <label htmlFor="keepDays">Keep work for</label>
          <select
            className="input"
            id="keepDays"
            name="keepDays"
            defaultValue={keepDays}
            aria-describedby="keep-hint"
          >
            {keepDaysChoices
              .toSorted((one, other) => one - other)
              .map((days) => (
                <option key={days} value={days}>
                  {daysInWords[days]}
                </option>
              ))}
          </select>
          <span className="hint" id="keep-hint">
            What is older is deleted by itself, every hour.
          </span>
        </div>
        <p className="row">
          <button className="btn line small" type="submit">
            Save the settings
          </button>
        </p>
      </form>
      <div className="row">
        <PostButton action={`${forms}/pause`} fields={{ paused: pausedAt === null ? 'yes' : 'no' }}>
          {pausedAt === null ? 'Pause the class' : 'Let the class go on'}
        </PostButton>
        <PostButton action={`${forms}/archive`} fields={{ archived: archivedAt === null ? 'yes' : 'no' }}>
          {archivedAt === null ? 'Move to the archive' : 'Take out of the archive'}
        </PostButton>
      </div>
    </section>
  );
}
