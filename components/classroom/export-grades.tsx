import { exportFile } from '@/domain/export-addresses';
import { gradebooks, isGradebookName } from '@/domain/gradebooks';
import type { GradeMeasure } from '@/domain/grades';
import { gradeMeasures } from '@/domain/grades';
import { exportPage } from '@/domain/teacher-pages';
import { FileLink } from './file-link';

const measureNames: Readonly<Record<GradeMeasure, string>> = {
  answered: 'How much was answered',
  matches: 'How much matches the key',
  both: 'Both, side by side',
};

interface ExportGradesProps {
  readonly classId: string;
  readonly withNames: boolean;
  readonly measure: GradeMeasure;
}

/** Grades in the forms that gradebooks bring in. */
export function ExportGrades({ classId, withNames, measure }: ExportGradesProps) {
  return (
    <section className="desk-part" aria-labelledby="grades-h">
      <h2 id="grades-h">Grades for a gradebook</h2>
      <p>
        One column for each assignment, in percent. We suggest what was answered: it shows who did the work.
        Matching the key is no measure of a person. Careful readers can differ from a key, and some entries
        may be at fault.
      </p>
      <form method="get" action={exportPage(classId)} className="export-choice">
        <input type="hidden" name="names" value={withNames ? 'yes' : 'no'} />
        <fieldset className="field ticks-of">
          <legend className="label">The columns tell</legend>
          {gradeMeasures.map((one) => (
            <label key={one} className="tick">
              <input type="radio" name="grades" value={one} defaultChecked={one === measure} />
              {measureNames[one]}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="btn line small">
          Use this
        </button>
      </form>
      <ul className="files">
        {Object.keys(gradebooks)
          .filter(isGradebookName)
          .map((name) => (
            <FileLink key={name} href={exportFile(classId, `${name}.csv`, { measure })} file={`${name}.csv`}>
              <b>{gradebooks[name].name}.</b> {gradebooks[name].howTo}
            </FileLink>
          ))}
      </ul>
      <p className="meta">
        These files hold nicknames, as the course knows no other name. Where nothing was sent the field is
        empty, and not 0. Statements for which the course itself accepts two kinds are not counted as matches
        or misses. What you accept beside the key of your class counts as a match.
      </p>
    </section>
  );
}
