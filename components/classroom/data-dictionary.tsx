import { exportFile } from '@/domain/export-addresses';
import { exportedTables } from '@/domain/export-dictionary';
import { keyReportTable } from '@/domain/export-report';
import { gradeNotes } from '@/domain/gradebooks';
import type { ColumnNote } from '@/domain/table';

/** What every column of every file means. */
export function DataDictionary({ classId }: { classId: string }) {
  return (
    <section className="desk-part dictionary" id="dictionary" aria-labelledby="dictionary-h">
      <h2 id="dictionary-h">Data dictionary</h2>
      <p>
        What every column means. As a file: <a href={exportFile(classId, 'dictionary.csv')}>dictionary.csv</a>{' '}
        or <a href={exportFile(classId, 'dictionary.json')}>dictionary.json</a>
      </p>
      {[...exportedTables, keyReportTable].map(({ name, row, columns }) => (
        <Columns key={name} file={`${name}.csv`} row={`Each row is ${row}`} columns={columns} />
      ))}
      <Columns file="grades-….csv" row="Each row is one student of the class." columns={gradeNotes} />
    </section>
  );
}

interface ColumnsProps {
  readonly file: string;
  readonly row: string;
  readonly columns: readonly ColumnNote[];
}

function Columns({ file, row, columns }: ColumnsProps) {
  return (
    <details>
      <summary>{file}</summary>
      <p>{row}</p>
      <dl>
        {columns.map(({ name, type, unit, values, meaning }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>
              {meaning}
              <span className="meta">
                {type}
                {unit === '' ? null : `, in ${unit}`}
                {values === '' ? null : `: ${values}`}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
