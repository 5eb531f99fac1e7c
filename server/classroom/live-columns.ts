import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import { entryFor } from '@/domain/check';
import { placeOf } from '@/domain/document';
import { AppError } from '@/domain/errors';
import type { AnyExercise } from '@/domain/exercise';
import { placesOf, statementsIn } from '@/domain/exercise';
import type { EndsInKind } from '@/domain/exercise-base';
import type { AskedStatement, LiveColumn } from '@/domain/live-grid';
import { quizPrefix } from '@/domain/quiz-address';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { selectStatement } from '@/lessons/documents/statements';
import { lessons } from '@/lessons/index';
import { answerKey } from '../lessons/answer-key';
import type { FoundExercise } from '../lessons/exercises';
import { selectExercise } from '../lessons/exercises';

/** Everything that an assignment asks, in the order of the work: one column for each statement, one for what is no statement. */
export function columnsOf(work: AssignedWork): LiveColumn[] {
  const columns = exercisesOf(work).flatMap(unlabelled);
  const seen = { statements: 0, others: 0 };
  return columns.map((column) => {
    if (column.asked === null) {
      seen.others += 1;
      return { ...column, label: letter(seen.others) };
    }
    seen.statements += 1;
    return { ...column, label: String(seen.statements) };
  });
}

/** The exercises of a work. What the course has no more is left out. */
function exercisesOf(work: AssignedWork): FoundExercise[] {
  return addressesOf(work).flatMap((address) => {
    try {
      return [selectExercise(address)];
    } catch (error) {
      if (error instanceof AppError) return [];
      throw error;
    }
  });
}

function addressesOf(work: AssignedWork): readonly string[] {
  switch (work.type) {
    case 'quiz':
      return [`${quizPrefix}${work.quiz}`];
    case 'exercises':
      return work.exercises;
    case 'lesson': {
      const lesson = lessons.find(({ slug }) => slug === work.lesson);
      return Object.keys(lesson?.exercises ?? {}).map((id) => `${work.lesson}/${id}`);
    }
  }
}

type Unlabelled = Omit<LiveColumn, 'label'>;

function unlabelled({ address, exercise }: FoundExercise): Unlabelled[] {
  const whole = { exercise: address, title: exercise.title, isWritten: false };
  if (!asksKinds(exercise)) return [{ ...whole, id: address, asked: null }];
  const isWritten = exercise.type === 'justify';
  return statementsIn(exercise).map((id) => ({
    ...whole,
    id: `${address}#${id}`,
    isWritten,
    asked: askedStatement(id, exercise, isWritten ? 'kind' : id),
  }));
}

function asksKinds(exercise: AnyExercise): exercise is Extract<AnyExercise, EndsInKind> {
  return 'tray' in exercise;
}

function askedStatement(id: string, exercise: EndsInKind, question: string): AskedStatement {
  const { document: documentId, paragraph, quote } = selectStatement(id);
  const document = selectOptionalDocument(documentId);
  const { kind, alsoAccepts, cues } = entryFor(answerKey, id);
  return {
    id,
    question,
    quote,
    place: document === null ? '' : placeOf(document, paragraph),
    places: placesOf(exercise),
    key: kind,
    alsoAccepts: alsoAccepts ?? null,
    cues,
  };
}

/** `A`, `B`, …; no work has more than 26 of them. */
function letter(number: number): string {
  return String.fromCharCode(64 + number);
}
