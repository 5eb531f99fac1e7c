/** What one field of an exported table can hold. Nothing is null, and an empty field of a file. */
export type Cell = string | number | boolean | null;

export const cellTypes = ['id', 'text', 'number', 'time', 'yes or no', 'one of'] as const;

/** What a column of a table holds, as the data dictionary tells it. */
export interface ColumnNote {
  readonly name: string;
  readonly type: (typeof cellTypes)[number];
  /** Of a number; empty where there is none. */
  readonly unit: string;
  /** What can stand there; empty where that cannot be listed. */
  readonly values: string;
  readonly meaning: string;
}

/** A column, and where its fields come from: a column without its note does not compile. */
export interface Column<Row> extends ColumnNote {
  readonly of: (row: Row) => Cell;
}

/** What a table is about, and its columns. */
export interface TableNote {
  readonly name: string;
  /** What one row is. */
  readonly row: string;
  readonly columns: readonly ColumnNote[];
}

export interface TableOf<Row> extends TableNote {
  readonly columns: readonly Column<Row>[];
}

export interface Table extends TableNote {
  readonly rows: readonly (readonly Cell[])[];
}

/** A table with its rows. */
export function filled<Row>({ name, row, columns }: TableOf<Row>, rows: readonly Row[]): Table {
  return {
    ...{ name, row },
    columns: columns.map(({ of: _of, ...note }) => note),
    rows: rows.map((one) => columns.map(({ of }) => of(one))),
  };
}

/** The first row names the columns. */
export function linesOf({ columns, rows }: Table): (readonly Cell[])[] {
  return [columns.map(({ name }) => name), ...rows];
}

/** The rows, each by the names of its columns. */
export function recordsOf({ columns, rows }: Table): Readonly<Record<string, Cell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])));
}

/** Words of a list for people: “a, b, c”. */
export function valuesIn(values: readonly string[]): string {
  return values.join(', ');
}
