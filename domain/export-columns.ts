import { kinds } from './kind';
import type { Cell, Column } from './table';
import { valuesIn } from './table';

/** How a student is named in a file. */
export interface Who {
  /** `student-01`: in the order of joining. */
  readonly student: string;
  /** Null where the file goes without names. */
  readonly nickname: string | null;
}

type Plain<Row> = Pick<Column<Row>, 'name' | 'meaning' | 'of'>;

export function idColumn<Row>(name: string, meaning: string, of: (row: Row) => Cell): Column<Row> {
  return { ...plain(name, meaning, of), type: 'id' };
}

export function textColumn<Row>(name: string, meaning: string, of: (row: Row) => Cell): Column<Row> {
  return { ...plain(name, meaning, of), type: 'text' };
}

/** What somebody wrote: no file without names holds it. */
export function ownWordsColumn<Row>(name: string, meaning: string, of: (row: Row) => Cell): Column<Row> {
  return textColumn(name, `${meaning} Empty in files without names.`, of);
}

export function timeColumn<Row>(name: string, meaning: string, of: (row: Row) => Cell): Column<Row> {
  return { ...plain(name, meaning, of), type: 'time', unit: 'UTC', values: 'as 2026-11-21T16:39:00.000Z' };
}

export function countColumn<Row>(
  name: string,
  unit: string,
  meaning: string,
  of: (row: Row) => number,
): Column<Row> {
  return { ...plain(name, meaning, of), type: 'number', unit, values: 'whole numbers' };
}

export function flagColumn<Row>(name: string, meaning: string, of: (row: Row) => boolean): Column<Row> {
  return { ...plain(name, meaning, of), type: 'yes or no', values: 'yes, no; in JSON true, false' };
}

export function choiceColumn<Row>(
  name: string,
  values: readonly string[],
  meaning: string,
  of: (row: Row) => Cell,
): Column<Row> {
  return { ...plain(name, meaning, of), type: 'one of', values: valuesIn(values) };
}

export function kindColumn<Row>(name: string, meaning: string, of: (row: Row) => Cell): Column<Row> {
  return choiceColumn(name, kinds, meaning, of);
}

/** Who it is, in every table about students. */
export function whoColumns<Row extends { readonly who: Who }>(): readonly Column<Row>[] {
  return [
    idColumn(
      'student',
      'The student, numbered in the order of joining. The same in every file, until a student is removed.',
      ({ who }) => who.student,
    ),
    textColumn(
      'nickname',
      'The name chosen in the class. Empty in files without names.',
      ({ who }) => who.nickname,
    ),
  ];
}

function plain<Row>(
  name: string,
  meaning: string,
  of: (row: Row) => Cell,
): Plain<Row> & { unit: ''; values: '' } {
  return { name, meaning, of, unit: '', values: '' };
}
