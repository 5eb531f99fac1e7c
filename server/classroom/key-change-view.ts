import 'server-only';
import type { Recheck } from '@/domain/class-key';
import { placeOf } from '@/domain/document';
import type { ListedKeyChange, ListedRecheck, NamedPreview } from '@/domain/key-change-view';
import type { KeyChange } from '@/domain/key-changes';
import type { Change } from '@/domain/key-preview';
import { previewOf } from '@/domain/key-preview';
import { selectOptionalDocument } from '@/lessons/documents/documents';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';
import type { Database } from '../db/database';
import type { TeacherId } from '../db/identity';
import { selectNames } from './argument-desk';
import type { FoundChanges } from './key-changes';
import { selectKeyChanges } from './key-changes';
import { statementAnswersOf } from './statement-answers';

/** What the page of key changes shows. */
export interface KeyChangesShown {
  readonly changes: readonly ListedKeyChange[];
  readonly rechecks: readonly ListedRecheck[];
}

/** The class whose changes are asked for. */
interface AskedChanges {
  readonly db: Database;
  readonly teacher: TeacherId;
  readonly class: string;
  /** Whether names are left out: then they never leave the server. */
  readonly isNameless: boolean;
}

/** The changes of the course's key that concern a class, each with who would gain and lose, and the re-checks that hold. */
export async function selectKeyChangesShown(asked: AskedChanges): Promise<KeyChangesShown> {
  const found = await selectKeyChanges(asked.db, asked.teacher, asked.class);
  const names = await selectNames(asked);
  const nameOf = (student: string) => names.get(student) ?? '';
  return {
    changes: found.changes.map((change) => listedChange(found, change, nameOf)),
    rechecks: found.classKey.rechecks
      .filter(({ statement, withdrawnAt }) => withdrawnAt === null && isStatementId(statement))
      .map(({ statement, ...more }) => ({ ...more, quote: selectStatement(statement).quote })),
  };
}

function listedChange(
  found: FoundChanges,
  change: KeyChange,
  nameOf: (student: string) => string,
): ListedKeyChange {
  const { statement, formerly, now, answers } = change;
  const { quote, document, paragraph } = selectStatement(statement);
  const source = selectOptionalDocument(document);
  return {
    ...{ statement, quote, formerly, now },
    place: source === null ? '' : placeOf(source, paragraph),
    answers: answers.length,
    students: new Set(answers.map(({ student }) => student)).size,
    ifSpared: preview(found, change, true, nameOf),
    ifAppliedToAll: preview(found, change, false, nameOf),
  };
}

/** Who would gain and lose if the class re-checked a statement now. */
function preview(
  { attempts, classKey }: FoundChanges,
  { statement, now, answers }: KeyChange,
  sparesSent: boolean,
  nameOf: (student: string) => string,
): NamedPreview {
  const exercises = new Set(answers.map(({ exercise }) => exercise));
  const own = attempts.filter(({ exercise }) => exercises.has(exercise));
  const recheck: Recheck = {
    ...{ id: '', statement, accepts: now, sparesSent },
    // Later than everything that was sent.
    madeAt: '9999-12-31T23:59:59.999Z',
    withdrawnAt: null,
  };
  const after = { ...classKey, rechecks: [...classKey.rechecks, recheck] };
  const { gains, loses } = previewOf(statementAnswersOf(own, classKey), statementAnswersOf(own, after));
  const named = (changes: readonly Change[]) => [...new Set(changes.map(({ student }) => nameOf(student)))];
  return { gains: named(gains), loses: named(loses) };
}
