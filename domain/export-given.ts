import type { AssignmentException } from './assignment';
import type { Who } from './export-columns';
import { countColumn, idColumn, timeColumn, whoColumns } from './export-columns';
import type { TableOf } from './table';
import type { Vote } from './vote';

export interface ExceptionRow extends AssignmentException {
  readonly who: Who;
  readonly assignment: string;
}

export const exceptionsTable: TableOf<ExceptionRow> = {
  name: 'exceptions',
  row: 'what is otherwise for one student in one assignment.',
  columns: [
    ...whoColumns<ExceptionRow>(),
    idColumn('assignment', 'The assignment.', ({ assignment }) => assignment),
    timeColumn(
      'due_at',
      'When it is due for the student; empty where the time of the class holds.',
      ({ dueAt }) => dueAt,
    ),
    countColumn(
      'extra_minutes',
      'minutes',
      'What is added to the time at which it is due.',
      ({ extraMinutes }) => extraMinutes,
    ),
  ],
};

export const votesTable: TableOf<Vote> = {
  name: 'votes',
  row: 'one time that the class was asked about one statement together. What students answered stands in attempts.csv.',
  columns: [
    idColumn('vote', 'The vote.', ({ id }) => id),
    idColumn('assignment', 'The assignment that it belongs to.', ({ assignment }) => assignment),
    idColumn('exercise', 'The address of the exercise.', ({ exercise }) => exercise),
    idColumn('statement', 'The statement that the class was asked about.', ({ statement }) => statement),
    countColumn(
      'round',
      'rounds',
      'Which time the class was asked: 2 when it voted again.',
      ({ round }) => round,
    ),
    timeColumn('opened_at', 'When the class was asked, the last time.', ({ openedAt }) => openedAt),
    timeColumn('closed_at', 'When it ended; empty while it goes on.', ({ closedAt }) => closedAt),
    timeColumn(
      'split_shown_at',
      'Since when students see how the class divided; empty where they do not.',
      ({ splitShownAt }) => splitShownAt,
    ),
  ],
};
