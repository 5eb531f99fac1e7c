import type { Assignment } from './assignment';
import { addressesIn, feedbackTimes } from './assignment';
import type { Who } from './export-columns';
import {
  choiceColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
  timeColumn,
  whoColumns,
} from './export-columns';
import type { TableOf } from './table';

export interface StudentRow {
  readonly who: Who;
  readonly joinedAt: string;
  readonly attempts: number;
  /** How many statements were sorted, each counted once in each exercise and assignment. */
  readonly answers: number;
  readonly lastSentAt: string | null;
}

export const studentsTable: TableOf<StudentRow> = {
  name: 'students',
  row: 'one student of the class.',
  columns: [
    ...whoColumns<StudentRow>(),
    timeColumn('joined_at', 'When the student joined.', ({ joinedAt }) => joinedAt),
    countColumn('attempts', 'attempts', 'How often something was sent.', ({ attempts }) => attempts),
    countColumn(
      'answers',
      'answers',
      'How many rows answers.csv has of the student.',
      ({ answers }) => answers,
    ),
    timeColumn(
      'last_sent_at',
      'When something last came; empty where nothing did.',
      ({ lastSentAt }) => lastSentAt,
    ),
  ],
};

export interface AssignmentRow {
  readonly assignment: Assignment;
  /** How many questions have to be answered for it to be done. */
  readonly questions: number;
}

export const assignmentsTable: TableOf<AssignmentRow> = {
  name: 'assignments',
  row: 'one thing that the class was given to do.',
  columns: [
    idColumn(
      'assignment',
      'The assignment, as attempts and answers name it.',
      ({ assignment }) => assignment.id,
    ),
    textColumn('title', 'Its title, as the class reads it.', ({ assignment }) => assignment.title),
    choiceColumn(
      'work_type',
      ['lesson', 'quiz', 'exercises'],
      'What was assigned.',
      ({ assignment }) => assignment.work.type,
    ),
    textColumn(
      'work',
      'The addresses of its exercises, with spaces between. An address that ends with a slash means all that begin with it.',
      ({ assignment }) => addressesIn(assignment.work).join(' '),
    ),
    countColumn(
      'questions',
      'questions',
      'How many questions have to be answered for it to be done, in the course of today.',
      ({ questions }) => questions,
    ),
    timeColumn('made_at', 'When it was assigned.', ({ assignment }) => assignment.madeAt),
    timeColumn('due_at', 'When it is due; empty where it is not.', ({ assignment }) => assignment.dueAt),
    timeColumn(
      'closed_at',
      'When a teacher closed it; empty where none did.',
      ({ assignment }) => assignment.closedAt,
    ),
    choiceColumn(
      'feedback',
      feedbackTimes,
      'When students see feedback.',
      ({ assignment }) => assignment.feedback,
    ),
    timeColumn(
      'released_at',
      'When the feedback was released; empty where it was not.',
      ({ assignment }) => assignment.releasedAt,
    ),
    flagColumn(
      'asks_sureness',
      'Whether it asks how sure students are.',
      ({ assignment }) => assignment.asksSureness,
    ),
    flagColumn(
      'votes_again',
      'Whether the class answers, argues and answers again.',
      ({ assignment }) => assignment.votesAgain,
    ),
  ],
};
