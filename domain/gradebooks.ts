import type { GradeColumn } from './grades';
import type { Cell, ColumnNote } from './table';

interface GradebookForm {
  /** Its name, as teachers know it. */
  readonly name: string;
  /** How it is brought in there. */
  readonly howTo: string;
  readonly lines: (
    students: readonly { readonly id: string; readonly nickname: string }[],
    columns: readonly GradeColumn[],
  ) => (readonly Cell[])[];
}

/** The forms in which grades are written. None knows our students, so what names them there is an empty column. */
export const gradebooks = {
  'grades-moodle': {
    name: 'Moodle',
    howTo:
      'Fill in “Email address” or “ID number”. Then Grades, Import, CSV file: map that column to the user, and each of the others to a grade item. Leave “Nickname” unmapped.',
    lines: (students, columns) => [
      ['Nickname', 'Email address', 'ID number', ...columns.map(({ title }) => title)],
      ...students.map(({ id, nickname }) => [nickname, '', '', ...columns.map(({ of }) => of(id))]),
    ],
  },
  'grades-canvas': {
    name: 'Canvas',
    howTo:
      'Fill in “ID” from a file that Canvas exported, or “SIS Login ID”. Then Grades, Import. A column that Canvas does not know becomes a new assignment of 100 points.',
    lines: (students, columns) => [
      ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...columns.map(({ title }) => title)],
      ['    Points Possible', '', '', '', '', ...columns.map(() => 100)],
      ...students.map(({ id, nickname }) => [nickname, '', '', '', '', ...columns.map(({ of }) => of(id))]),
    ],
  },
  'grades-table': {
    name: 'A plain table',
    howTo:
      'For Excel, LibreOffice, Google Sheets, or any other gradebook. Google Classroom brings in no file of grades: open the table beside it.',
    lines: (students, columns) => [
      ['Nickname', ...columns.map(({ title }) => title)],
      ...students.map(({ id, nickname }) => [nickname, ...columns.map(({ of }) => of(id))]),
    ],
  },
} as const satisfies Readonly<Record<string, GradebookForm>>;

const percent = { type: 'number', unit: 'percent', values: '0 to 100, with one decimal' } as const;

/** What the columns of grades hold. Those that a gradebook asks for beside them are empty, to fill in. */
export const gradeNotes: readonly ColumnNote[] = [
  {
    ...{ name: 'Nickname, Student', type: 'text', unit: '', values: '' },
    meaning: 'The name chosen in the class: the course knows no other.',
  },
  {
    ...{ name: '<assignment>: answered', ...percent },
    meaning:
      'How much of what has to be answered was answered, whatever the answers are. Empty where nothing was sent.',
  },
  {
    ...{ name: '<assignment>: matches the key', ...percent },
    meaning:
      'How many of the answered statements match the key, by the last answer. A statement for which the course itself accepts two kinds is not counted; what the class accepts beside its key counts as a match. Empty where nothing can be counted.',
  },
];

export type GradebookName = keyof typeof gradebooks;

export function isGradebookName(name: string): name is GradebookName {
  return Object.hasOwn(gradebooks, name);
}
