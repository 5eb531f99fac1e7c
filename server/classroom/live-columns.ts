import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import { entryFor } from '@/domain/check';
import { placeOf } from '@/domain/document';
import type { AnyExercise } from '@/domain/exercise';
import { placesOf, statementsIn } from '@/domain/exercise';
import type { EndsInKind } from '@/domain/exercise-base';
import type { AskedStatement, LiveColumn } from '@/domain/live-grid';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { selectStatement } from '@/lessons/documents/statements';
import { answerKey } from '../lessons/answer-key';
import type { FoundExercise } from '../lessons/exercises';
import { exercisesOf } from './assigned-work';

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
