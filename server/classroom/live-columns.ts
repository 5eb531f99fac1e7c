import 'server-only';
import type { AssignedWork } from '@/domain/assignment';
import type { ClassKey } from '@/domain/class-key';
import { keyOfCourse } from '@/domain/class-key';
import { placeOf } from '@/domain/document';
import type { AnyExercise } from '@/domain/exercise';
import { placesOf, statementsIn } from '@/domain/exercise';
import type { EndsInKind } from '@/domain/exercise-base';
import { isKeyChanged } from '@/domain/feedback';
import type { AskedStatement, LiveColumn } from '@/domain/live-grid';
import { kindQuestionOf } from '@/domain/sent-answer';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { selectStatement } from '@/lessons/documents/statements';
import type { FoundExercise } from '../lessons/exercises';
import { exercisesOf } from './assigned-work';
import { entryNow } from './class-key';

/** Everything that an assignment asks, in the order of the work, with the key of the class: one column for each statement, one for what is no statement. */
export function columnsOf(work: AssignedWork, classKey: ClassKey = keyOfCourse): LiveColumn[] {
  const columns = exercisesOf(work).flatMap((found) => unlabelled(found, classKey));
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

function unlabelled({ address, exercise }: FoundExercise, classKey: ClassKey): Unlabelled[] {
  const whole = { exercise: address, title: exercise.title, isWritten: false };
  if (!asksKinds(exercise)) return [{ ...whole, id: address, asked: null }];
  const isWritten = exercise.type === 'justify';
  return statementsIn(exercise).map((id) => ({
    ...whole,
    id: `${address}#${id}`,
    isWritten,
    asked: askedStatement(id, exercise, classKey),
  }));
}

function asksKinds(exercise: AnyExercise): exercise is AsksKinds {
  return 'tray' in exercise;
}

type AsksKinds = Extract<AnyExercise, EndsInKind>;

function askedStatement(id: string, exercise: AsksKinds, classKey: ClassKey): AskedStatement {
  const { document: documentId, paragraph, quote } = selectStatement(id);
  const document = selectOptionalDocument(documentId);
  const entry = entryNow(classKey, id);
  const { kind, alsoAccepts = null, alsoMatches = [], cues } = entry;
  return {
    id,
    question: kindQuestionOf(exercise, id),
    quote,
    place: document === null ? '' : placeOf(document, paragraph),
    places: placesOf(exercise),
    key: kind,
    alsoAccepts,
    alsoMatches,
    cues: isKeyChanged(entry) ? [] : cues,
  };
}

/** `A`, `B`, …; no work has more than 26 of them. */
function letter(number: number): string {
  return String.fromCharCode(64 + number);
}
