import 'server-only';
import type { ArgumentText } from '@/domain/argument';
import { problemOfArgument, tidyArgument } from '@/domain/argument';
import type { ClassKey } from '@/domain/class-key';
import { kindsThatMatch } from '@/domain/class-key';
import { AppError } from '@/domain/errors';
import type { ShownEntry, StatementFeedback } from '@/domain/feedback';
import { kinds } from '@/domain/kind';
import type { ArguableStatement } from '@/domain/own-key-view';
import type { Database } from '../db/database';
import type { StudentId } from '../db/identity';
import { insertArgument, selectOwnArguments } from '../db/queries/arguments';
import { selectOwnAssignments } from '../db/queries/assigned';
import { selectOwnAttempts } from '../db/queries/attempts';
import { selectDocument } from '../documents';
import { entryNow, selectOwnClassKey } from './class-key';
import { ownArgument } from './own-rulings';
import { shownStatement } from './shown-statement';
import type { OpenWork } from './told-statements';
import { openWork, toldIn } from './told-statements';

/** A statement of which the student was told the key, so that there is something to argue about. */
interface Arguable {
  readonly feedback: StatementFeedback & { readonly shown: ShownEntry };
  readonly keyVersion: string;
  readonly classKey: ClassKey;
}

/** What a student sees before arguing about a statement. Throws `not-allowed` before the feedback, with what to do first. */
export async function selectArguable(
  db: Database,
  student: StudentId,
  id: string,
): Promise<ArguableStatement> {
  const statement = shownStatement(id);
  if (statement === null) throw new AppError('not-found', 'The course has no such statement.');
  const { feedback, classKey } = await findArguable(db, student, id);
  const { shown, tries, verdict } = feedback;
  const accepted = kindsThatMatch(entryNow(classKey, id));
  const own = (await selectOwnArguments(db, student)).filter((one) => one.statement === id);
  const known = new Set(classKey.rulings.map((ruling) => ruling.id));
  const [documentId = ''] = statement.href.split('#')[0]?.split('/').slice(-1) ?? [];
  return {
    ...statement,
    paragraphText: selectDocument(documentId).paragraphs[statement.paragraph - 1] ?? '',
    answer: tries.at(-1) ?? shown.kind,
    verdict,
    key: { kind: shown.kind, why: shown.why },
    also: shown.alsoAccepts,
    kinds: kinds.filter((kind) => !accepted.includes(kind)),
    before: own.flatMap((one) => ownArgument(one, classKey.rulings, known)),
  };
}

/** Sends an argument to the teacher. Throws where it cannot be followed, and before the feedback. */
export async function argue(
  db: Database,
  student: StudentId,
  { statement, id, ...typed }: ArgumentText & { readonly statement: string; readonly id: string },
): Promise<void> {
  const shown = shownStatement(statement);
  if (shown === null) throw new AppError('not-found', 'The course has no such statement.');
  const { keyVersion, classKey } = await findArguable(db, student, statement);
  const argument = tidyArgument(typed);
  const accepted = kindsThatMatch(entryNow(classKey, statement));
  const problem = problemOfArgument(argument, { quote: shown.quote, accepted });
  if (problem !== null) throw new AppError('invalid-input', problem);
  await insertArgument(db, student, { ...argument, id, statement, keyVersion });
}

async function findArguable(db: Database, student: StudentId, id: string): Promise<Arguable> {
  const attempts = await selectOwnAttempts(db, student);
  const classKey = await selectOwnClassKey(db, student, attempts);
  const works = openWork(attempts, await selectOwnAssignments(db, student));
  const [found] = works.flatMap((work) => arguableIn(work, id, classKey));
  if (found !== undefined) return found;
  throw new AppError(
    'not-allowed',
    'You can argue about a statement once you have answered it and the key is shown to you. That is after a match, or after your second try.',
  );
}

function arguableIn(work: OpenWork, id: string, classKey: ClassKey): Arguable[] {
  const feedback = toldIn(work, id, classKey);
  if (feedback === null || feedback.shown === null) return [];
  return [{ feedback: { ...feedback, shown: feedback.shown }, keyVersion: work.keyVersion, classKey }];
}
