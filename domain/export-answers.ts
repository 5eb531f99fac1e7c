import type { Verdict } from './check';
import type { Who } from './export-columns';
import { choiceColumn, flagColumn, idColumn, kindColumn, timeColumn, whoColumns } from './export-columns';
import type { StatementAnswer } from './statement-answer';
import { surenessLevels } from './sureness';
import type { TableOf } from './table';

export const verdicts = ['matches', 'not-yet', 'two-readings'] as const satisfies readonly Verdict[];

export interface AnswerRow {
  readonly who: Who;
  readonly answer: StatementAnswer;
}

const meaningOfVerdict =
  'with the key that applies to it. two-readings: the key accepts two kinds, and it is one of them. Column is_scored says whether the answer counts.';

export const answersTable: TableOf<AnswerRow> = {
  name: 'answers',
  row: 'what one student answered about one statement in one exercise, and sent for one assignment or for none, from the attempts of the first round. A device sends the answers that it knows of again, so the same answer can stand for several assignments.',
  columns: [
    ...whoColumns<AnswerRow>(),
    idColumn('exercise', 'The address of the exercise.', ({ answer }) => answer.exercise),
    idColumn('statement', 'The statement.', ({ answer }) => answer.statement),
    idColumn(
      'assignment',
      'The assignment for which it was sent; empty where it counts for none.',
      ({ answer }) => answer.assignment,
    ),
    kindColumn('first', 'The first answer.', ({ answer }) => answer.first),
    kindColumn('last', 'The last answer.', ({ answer }) => answer.last),
    choiceColumn(
      'first_verdict',
      verdicts,
      `The first answer ${meaningOfVerdict}`,
      ({ answer }) => answer.firstVerdict,
    ),
    choiceColumn(
      'last_verdict',
      verdicts,
      `The last answer ${meaningOfVerdict}`,
      ({ answer }) => answer.lastVerdict,
    ),
    choiceColumn(
      'sureness',
      surenessLevels,
      'How sure the student was of the first answer; empty where it was not said, or not asked.',
      ({ answer }) => answer.sureness,
    ),
    kindColumn('key', 'What the key that applies to this answer says.', ({ answer }) => answer.key),
    kindColumn(
      'also_accepted',
      'What that key accepts beside it; empty where it accepts nothing else.',
      ({ answer }) => answer.alsoAccepts,
    ),
    flagColumn(
      'is_scored',
      'Whether it counts in what matches the key. Where the course itself accepts two kinds nothing counts; what the class accepts beside its key counts.',
      ({ answer }) => answer.isScored,
    ),
    timeColumn(
      'first_at',
      'When the first answer came, by the clock of the server.',
      ({ answer }) => answer.firstAt,
    ),
    timeColumn(
      'last_at',
      'When the last answer came, by the clock of the server.',
      ({ answer }) => answer.lastAt,
    ),
  ],
};
