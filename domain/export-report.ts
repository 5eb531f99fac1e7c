import { countColumn, flagColumn, idColumn, kindColumn, textColumn } from './export-columns';
import type { KeyReport, ReportedEntry } from './key-report';
import type { Kind } from './kind';
import { kinds } from './kind';
import type { TableOf } from './table';

interface ReportRow {
  readonly entry: ReportedEntry;
  readonly kind: Kind;
  readonly isSimulated: boolean;
}

const argued = ({ entry, kind }: ReportRow) => entry.arguments.find((one) => one.kind === kind);
const ruled = ({ entry, kind }: ReportRow) => entry.rulings.filter((one) => one.kind === kind);

export const keyReportTable: TableOf<ReportRow> = {
  name: 'key-report',
  row: 'one kind that a disputed statement can be given. For the course’s authors, without anybody of the class.',
  columns: [
    idColumn('statement', 'The statement.', ({ entry }) => entry.statement),
    kindColumn('key', 'What the key of the course says.', ({ entry }) => entry.key.kind),
    kindColumn(
      'also_accepted',
      'What it accepts beside that; empty where nothing.',
      ({ entry }) => entry.key.alsoAccepts,
    ),
    textColumn(
      'key_versions',
      'The versions of the key that answers were checked with, with spaces between.',
      ({ entry }) => entry.keyVersions.join(' '),
    ),
    countColumn('students', 'students', 'How many students answered.', ({ entry }) => entry.students),
    kindColumn('kind', 'The kind that this row is about.', ({ kind }) => kind),
    countColumn(
      'first_answers',
      'students',
      'How many of them chose this kind first.',
      ({ entry, kind }) => entry.firstAnswers[kind],
    ),
    countColumn(
      'arguments',
      'arguments',
      'How many arguments for this kind there are.',
      (row) => argued(row)?.count ?? 0,
    ),
    textColumn('words', 'The words of the statement that carry them, with “ | ” between.', (row) =>
      (argued(row)?.words ?? []).join(' | '),
    ),
    textColumn(
      'rulings',
      'The rulings on this kind that hold, with “ | ” between: key-stands, accept-both, change-key.',
      (row) =>
        ruled(row)
          .map(({ decision }) => decision)
          .join(' | '),
    ),
    textColumn(
      'reasons',
      'The reasons that a teacher has read and added, with “ | ” between; empty where none was.',
      (row) =>
        [...(argued(row)?.reasons ?? []), ...ruled(row).flatMap(({ reason }) => reason ?? [])].join(' | '),
    ),
    flagColumn('simulated', 'Whether the class was made up by the course.', ({ isSimulated }) => isSimulated),
  ],
};

export function reportRows({ entries, isSimulated }: KeyReport): ReportRow[] {
  return entries.flatMap((entry) => kinds.map((kind) => ({ entry, kind, isSimulated })));
}
