import type { Accepted, Recheck } from './class-key';
import type { Who } from './export-columns';
import {
  choiceColumn,
  countColumn,
  flagColumn,
  idColumn,
  kindColumn,
  ownWordsColumn,
  textColumn,
  timeColumn,
  whoColumns,
} from './export-columns';
import type { Kind } from './kind';
import type { Ruling } from './ruling';
import { decisions } from './ruling';
import type { Statement } from './statement';
import type { TableOf } from './table';

export interface StatementRow {
  readonly statement: Statement;
  /** What applies to answers that are yet to come. */
  readonly inForce: Accepted;
  readonly ofCourse: Accepted;
}

export const statementsTable: TableOf<StatementRow> = {
  name: 'statements',
  row: 'one statement of the course, with what the key says. It holds the key: keep it from students.',
  columns: [
    idColumn(
      'statement',
      'The statement. An id keeps its meaning for good.',
      ({ statement }) => statement.id,
    ),
    idColumn('document', 'The document that holds it.', ({ statement }) => statement.document),
    countColumn(
      'paragraph',
      'paragraphs',
      'The paragraph of the document, from 1.',
      ({ statement }) => statement.paragraph,
    ),
    textColumn('quote', 'The words, to the letter.', ({ statement }) => statement.quote),
    kindColumn(
      'key',
      'What the key says in this class, for answers that come from now on.',
      ({ inForce }) => inForce.kind,
    ),
    kindColumn(
      'also_accepted',
      'What is accepted beside it; empty where nothing is.',
      ({ inForce }) => inForce.alsoAccepts,
    ),
    kindColumn('course_key', 'What the key of the course says.', ({ ofCourse }) => ofCourse.kind),
    kindColumn(
      'course_also_accepted',
      'What the course accepts beside it.',
      ({ ofCourse }) => ofCourse.alsoAccepts,
    ),
  ],
};

/** A ruling; its reason is null where own words are left out. */
export interface RulingRow extends Omit<Ruling, 'reason'> {
  readonly reason: string | null;
}

const withdrawn = 'Since when it holds no more; empty while it does.';
const spares = 'Whether answers that were sent before keep their match: no one loses.';

export const rulingsTable: TableOf<RulingRow> = {
  name: 'rulings',
  row: 'one ruling of the class on an entry of the key, those too that were withdrawn.',
  columns: [
    idColumn('ruling', 'The ruling.', ({ id }) => id),
    idColumn('statement', 'The statement that it is about.', ({ statement }) => statement),
    choiceColumn('decision', decisions, 'What was ruled.', ({ decision }) => decision),
    kindColumn('kind', 'The kind that was argued for.', ({ kind }) => kind),
    ownWordsColumn('reason', 'The reason, as the class reads it.', ({ reason }) => reason),
    flagColumn('spares_sent', spares, ({ sparesSent }) => sparesSent),
    timeColumn('made_at', 'When it was made.', ({ madeAt }) => madeAt),
    timeColumn('withdrawn_at', withdrawn, ({ withdrawnAt }) => withdrawnAt),
  ],
};

export const rechecksTable: TableOf<Recheck> = {
  name: 'rechecks',
  row: 'one decision to check older answers with a newer key of the course, those too that were taken back.',
  columns: [
    idColumn('recheck', 'The re-check.', ({ id }) => id),
    idColumn('statement', 'The statement that it is about.', ({ statement }) => statement),
    kindColumn('key', 'What the key of the course said when it was decided.', ({ accepts }) => accepts.kind),
    kindColumn(
      'also_accepted',
      'What it accepted beside that; empty where it accepted nothing else.',
      ({ accepts }) => accepts.alsoAccepts,
    ),
    flagColumn('spares_sent', spares, ({ sparesSent }) => sparesSent),
    timeColumn('made_at', 'When it was decided.', ({ madeAt }) => madeAt),
    timeColumn('withdrawn_at', withdrawn, ({ withdrawnAt }) => withdrawnAt),
  ],
};

/** An argument against an entry of the key; own words are null where they are left out. */
export interface ArgumentRow {
  readonly who: Who;
  readonly id: string;
  readonly statement: string;
  readonly kind: Kind;
  readonly words: string | null;
  readonly reason: string | null;
  readonly madeAt: string;
}

export const argumentsTable: TableOf<ArgumentRow> = {
  name: 'arguments',
  row: 'why one student would sort one statement otherwise than the key.',
  columns: [
    ...whoColumns<ArgumentRow>(),
    idColumn('argument', 'The argument.', ({ id }) => id),
    idColumn('statement', 'The statement that it is about.', ({ statement }) => statement),
    kindColumn('kind', 'The kind that the student argues for.', ({ kind }) => kind),
    textColumn(
      'words',
      'The words of the statement that carry it. Words that it does not have are left out of files without names.',
      ({ words }) => words,
    ),
    ownWordsColumn('reason', 'The reason, as the student wrote it.', ({ reason }) => reason),
    timeColumn('made_at', 'When it was sent.', ({ madeAt }) => madeAt),
  ],
};
