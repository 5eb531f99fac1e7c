import { exportFile } from '@/domain/export-addresses';
import { exportedTables } from '@/domain/export-dictionary';
import type { GradeMeasure } from '@/domain/grades';
import { exportPage } from '@/domain/teacher-pages';
import { FileLink } from './file-link';

interface ExportTablesProps {
  readonly classId: string;
  readonly withNames: boolean;
  readonly measure: GradeMeasure;
}

/** The tables of a class, with or without names. */
export function ExportTables({ classId, withNames, measure }: ExportTablesProps) {
  return (
    <section className="desk-part" aria-labelledby="tables-h">
      <h2 id="tables-h">Tables</h2>
      <p>
        For looking closer, in Excel, LibreOffice, R or Python. CSV in UTF-8, with commas. Every column is
        explained <a href="#dictionary">below</a>.
      </p>
      <form method="get" action={exportPage(classId)} className="export-choice">
        <input type="hidden" name="grades" value={measure} />
        <fieldset className="field ticks-of">
          <legend className="label">Names in the tables</legend>
          <label className="tick">
            <input type="radio" name="names" value="no" defaultChecked={!withNames} />
            Without: students are numbered, and what anybody wrote is left out
          </label>
          <label className="tick">
            <input type="radio" name="names" value="yes" defaultChecked={withNames} />
            With nicknames and written texts
          </label>
        </fieldset>
        <button type="submit" className="btn line small">
          Use this
        </button>
      </form>
      <p className={withNames ? 'export-names named' : 'export-names'}>
        {withNames
          ? 'The files below hold nicknames and texts of students. Keep them inside the school.'
          : 'The files below go without names. Titles of assignments stay as they are.'}
      </p>
      <ul className="files">
        {exportedTables.map(({ name, row }) => (
          <FileLink key={name} href={exportFile(classId, `${name}.csv`, { withNames })} file={`${name}.csv`}>
            Each row is {row}
          </FileLink>
        ))}
        <FileLink href={exportFile(classId, 'everything.json', { withNames })} file="everything.json">
          All of these tables in one file, with the dictionary.
        </FileLink>
      </ul>
      <p className="meta">
        A field that begins with =, +, - or @ has an apostrophe before it. So no spreadsheet runs what
        somebody typed.
      </p>
    </section>
  );
}
