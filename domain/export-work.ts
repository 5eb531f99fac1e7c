import type { Attempt } from './attempt';
import type { Who } from './export-columns';
import { choiceColumn, countColumn, idColumn, textColumn, timeColumn, whoColumns } from './export-columns';
import type { TableOf } from './table';

/** What a question asks for. */
export const asksFor = ['kind', 'sureness', 'rating', 'text', 'other', 'unknown'] as const;

/** One try at one question of one attempt. */
export interface TryRow {
  readonly who: Who;
  readonly attempt: Attempt;
  readonly question: string;
  readonly asks: (typeof asksFor)[number];
  /** Of a kind, or of how sure somebody is; null elsewhere. */
  readonly statement: string | null;
  /** From 1. */
  readonly number: number;
  readonly tries: number;
  /** Null where somebody's own words are left out. */
  readonly answer: string | null;
}

export const attemptsTable: TableOf<TryRow> = {
  name: 'attempts',
  row: 'one try at one question of one attempt. A device sends the tries that it knows of again, so the same try can stand in several attempts.',
  columns: [
    ...whoColumns<TryRow>(),
    idColumn('attempt', 'What was sent at once: answers to one exercise.', ({ attempt }) => attempt.id),
    idColumn(
      'assignment',
      'The assignment that it counts for; empty where it counts for none.',
      ({ attempt }) => attempt.assignment,
    ),
    idColumn('exercise', 'The address of the exercise.', ({ attempt }) => attempt.exercise),
    countColumn(
      'round',
      'rounds',
      'Which time the class was asked: 2 when it voted again.',
      ({ attempt }) => attempt.round,
    ),
    idColumn('question', 'The question, as the exercise names it.', ({ question }) => question),
    choiceColumn(
      'asks',
      asksFor,
      'What the question asks for. “unknown”: the course does not ask it any more.',
      ({ asks }) => asks,
    ),
    idColumn(
      'statement',
      'The statement that is asked about; empty where the question is about none, or about several.',
      ({ statement }) => statement,
    ),
    countColumn('try', 'tries', 'Which try at this question it is, from 1.', ({ number }) => number),
    countColumn('tries', 'tries', 'How many tries at this question the attempt holds.', ({ tries }) => tries),
    textColumn(
      'answer',
      'What was answered: a kind, a level, a list with commas, or a text. Texts in own words are empty in files without names.',
      ({ answer }) => answer,
    ),
    timeColumn(
      'made_at',
      'When it was answered, by the clock of the device.',
      ({ attempt }) => attempt.madeAt,
    ),
    timeColumn(
      'received_at',
      'When it came, by the clock of the server.',
      ({ attempt }) => attempt.receivedAt,
    ),
    idColumn(
      'lesson_version',
      'The version of what the student saw.',
      ({ attempt }) => attempt.lessonVersion,
    ),
    idColumn(
      'key_version',
      'The version of the key that it was checked with then.',
      ({ attempt }) => attempt.keyVersion,
    ),
    idColumn('rule_version', 'The version of the rules of feedback.', ({ attempt }) => attempt.ruleVersion),
  ],
};
