import { answersTable } from './export-answers';
import { assignmentsTable, studentsTable } from './export-class';
import { choiceColumn, idColumn, textColumn } from './export-columns';
import { exceptionsTable, votesTable } from './export-given';
import { argumentsTable, rechecksTable, rulingsTable, statementsTable } from './export-key';
import { keyReportTable } from './export-report';
import { marksTable, reviewsTable } from './export-review';
import { attemptsTable } from './export-work';
import { gradeNotes } from './gradebooks';
import type { ColumnNote, Table, TableNote, TableOf } from './table';
import { cellTypes, filled } from './table';

/** Every table of an export, in the order in which the page lists them. */
export const exportedTables = [
  answersTable,
  attemptsTable,
  studentsTable,
  assignmentsTable,
  exceptionsTable,
  votesTable,
  reviewsTable,
  marksTable,
  statementsTable,
  argumentsTable,
  rulingsTable,
  rechecksTable,
] as const satisfies readonly TableNote[];

interface DictionaryRow {
  readonly file: string;
  readonly column: ColumnNote;
}

const dictionaryTable: TableOf<DictionaryRow> = {
  name: 'dictionary',
  row: 'one column of one file.',
  columns: [
    idColumn('file', 'The file.', ({ file }) => file),
    idColumn('column', 'The column.', ({ column }) => column.name),
    choiceColumn('type', cellTypes, 'What its fields are.', ({ column }) => column.type),
    textColumn('unit', 'The unit of numbers and times.', ({ column }) => column.unit),
    textColumn(
      'values',
      'What can stand there; empty where that cannot be listed.',
      ({ column }) => column.values,
    ),
    textColumn('meaning', 'What it means.', ({ column }) => column.meaning),
  ],
};

/** What every column of every file means, its own too. */
export function dictionary(): Table {
  const rows = [...exportedTables, keyReportTable, dictionaryTable].flatMap(({ name, columns }) =>
    columns.map((column): DictionaryRow => ({ file: `${name}.csv`, column })),
  );
  const grades = gradeNotes.map((column): DictionaryRow => ({ file: 'grades-….csv', column }));
  return filled(dictionaryTable, [...rows, ...grades]);
}
