import 'server-only';
import { acceptedBy } from '@/domain/class-key';
import { statementsIn } from '@/domain/exercise';
import type { Disputed, KeyReport } from '@/domain/key-report';
import { reportedEntry, reportFormat } from '@/domain/key-report';
import { isStatementId, selectStatement } from '@/lessons/documents/statements';
import { answerKey } from '../../lessons/answer-key';
import { selectOptionalExercise } from '../assigned-work';
import type { ClassData } from './class-data';

/** Every statement that a class argues about or ruled on, with what it has on it. */
export function disputedIn(data: ClassData): Disputed[] {
  const { arguments: argued, classKey, answers } = data;
  const inForce = classKey.rulings.filter(({ withdrawnAt }) => withdrawnAt === null);
  const ids = new Set([...argued, ...inForce].map(({ statement }) => statement));
  const about = (id: string) => (one: { readonly statement: string }) => one.statement === id;
  return [...ids].filter(isStatementId).map((id) => ({
    statement: id,
    quote: selectStatement(id).quote,
    key: acceptedBy(answerKey[id]),
    keyVersions: keyVersionsOf(data, id),
    answers: answers.filter(about(id)),
    arguments: argued.filter(about(id)),
    rulings: inForce.filter(about(id)),
  }));
}

/** What a class tells the course's authors. `added`: the ids of arguments and rulings whose reasons go along. */
export function keyReportOf(data: ClassData, added: ReadonlySet<string>): KeyReport {
  return {
    format: reportFormat,
    isSimulated: data.shown.isSample,
    entries: disputedIn(data).map((disputed) => reportedEntry(disputed, added)),
  };
}

function keyVersionsOf({ attempts }: ClassData, statement: string): string[] {
  const asking = new Set(
    [...new Set(attempts.map(({ exercise }) => exercise))].filter((address) => {
      const found = selectOptionalExercise(address);
      return found !== null && statementsIn(found.exercise).includes(statement);
    }),
  );
  return attempts.filter(({ exercise }) => asking.has(exercise)).map(({ keyVersion }) => keyVersion);
}
