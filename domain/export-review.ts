import type { Who } from './export-columns';
import { choiceColumn, idColumn, ownWordsColumn, timeColumn, whoColumns } from './export-columns';
import type { Levels, ReviewDecision } from './review';
import { reviewDecisions } from './review';
import { rubric } from './rubric';
import type { Column, TableOf } from './table';

/** A review; the comment is null where own words are left out. */
export interface ReviewRow {
  readonly who: Who;
  readonly id: string;
  readonly attempt: string;
  readonly decision: ReviewDecision;
  readonly levels: Levels;
  readonly comment: string | null;
  readonly madeAt: string;
}

const attemptMeaning = 'The attempt that held the text.';

export const reviewsTable: TableOf<ReviewRow> = {
  name: 'reviews',
  row: 'one review of what one student wrote. The newest of an exercise holds. Who made it is left out.',
  columns: [
    ...whoColumns<ReviewRow>(),
    idColumn('review', 'The review.', ({ id }) => id),
    idColumn('attempt', attemptMeaning, ({ attempt }) => attempt),
    choiceColumn(
      'decision',
      reviewDecisions,
      'What was decided: it is read, or it goes back for another try.',
      ({ decision }) => decision,
    ),
    ...levelColumns<ReviewRow>(),
    ownWordsColumn('comment', 'What the student reads beside it.', ({ comment }) => comment),
    timeColumn('made_at', 'When it was made.', ({ madeAt }) => madeAt),
  ],
};

/** What one reader gave one text of a sample. */
export interface MarkRow {
  readonly who: Who;
  readonly marking: string;
  readonly attempt: string;
  /** `reader-1`: in the order of their first marks in the class. */
  readonly reader: string;
  readonly levels: Levels;
  readonly madeAt: string;
}

export const marksTable: TableOf<MarkRow> = {
  name: 'marks',
  row: 'what one teacher gave one text of a sample that several mark by themselves. Of others it holds what you can see: samples that they and you have marked to the end.',
  columns: [
    ...whoColumns<MarkRow>(),
    idColumn('marking', 'The sample.', ({ marking }) => marking),
    idColumn('attempt', attemptMeaning, ({ attempt }) => attempt),
    idColumn(
      'reader',
      'The teacher, numbered in the order of the first marks in the class, and named in no file.',
      ({ reader }) => reader,
    ),
    ...levelColumns<MarkRow>(),
    timeColumn('made_at', 'When the levels were given.', ({ madeAt }) => madeAt),
  ],
};

/** One for each criterion of the rubric. */
function levelColumns<Row extends { readonly levels: Levels }>(): Column<Row>[] {
  return rubric.map(({ id, name }) => ({
    ...{ name: `level_${id}`, type: 'number', unit: 'levels', values: '1 to 4' },
    meaning: `The level by “${name}” of the rubric; empty where none was given.`,
    of: ({ levels }) => levels[id] ?? null,
  }));
}
