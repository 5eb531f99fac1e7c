import 'server-only';
import { isAccepted } from '@/domain/check';
import type { ClassKey } from '@/domain/class-key';
import { kindsThatMatch } from '@/domain/class-key';
import { isKeyChanged } from '@/domain/feedback';
import { itemReportsOf } from '@/domain/item-report';
import type { Kind } from '@/domain/kind';
import type { ReportedEntry, ReportedStudent, StatementReport } from '@/domain/report-view';
import { selectStatement } from '@/lessons/documents/statements';
import { entryNow } from './class-key';
import type { ReportAsked, Reported } from './report-answers';
import { reportedStatement, selectReported } from './report-answers';

/**
 * How a class answered one statement, in whatever exercises it was asked: of each student the first answer that was ever
 * given, and the last. Throws `not-found` for classes of others, and for a statement that the course has not.
 */
export async function selectStatementReport(asked: ReportAsked, id: string): Promise<StatementReport> {
  const reported = await selectReported(asked, null);
  const statement = reportedStatement(id, reported.classKey);
  const item = itemReportsOf(reported.answers).find((one) => one.statement === id) ?? null;
  const movedAway = reported.answers.filter(
    (one) => one.statement === id && isAccepted(one.firstVerdict) && !isAccepted(one.lastVerdict),
  );
  return {
    shown: reported.shown,
    ...{ statement, item },
    href: `/documents/${selectStatement(id).document}#${id}`,
    entry: reportedEntry(reported, id),
    sureMisses: named(reported, item?.sureMisses ?? []),
    movedAway: named(
      reported,
      movedAway.map(({ student }) => student),
    ),
  };
}

/** The sentences of the course speak for its key: of a kind that the class accepts by a ruling, the reply of its teacher does. */
function reportedEntry({ classKey }: Reported, id: string): ReportedEntry {
  const entry = entryNow(classKey, id);
  const { cues, otherReading, misconception, feedback } = entry;
  const why = kindsThatMatch(entry).map((kind) => {
    const reply = replyFor(classKey, id, kind);
    return { kind, says: reply === null ? feedback[kind] : `Your reply to the class: ${reply}` };
  });
  return isKeyChanged(entry)
    ? { cues: [], otherReading: null, misconception: null, why }
    : { cues, otherReading, misconception, why };
}

/** What the teacher wrote to the class with the newest ruling by which a kind is accepted; null where it is the course that accepts it. */
function replyFor({ rulings }: ClassKey, id: string, asked: Kind): string | null {
  const ruled = rulings.findLast(
    ({ statement, decision, kind, withdrawnAt }) =>
      statement === id && decision !== 'key-stands' && kind === asked && withdrawnAt === null,
  );
  return ruled?.reason ?? null;
}

/** In the order of joining, which says nothing of anybody. */
function named({ students }: Reported, ids: readonly string[]): ReportedStudent[] {
  return students.filter(({ id }) => ids.includes(id));
}
