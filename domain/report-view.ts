import type { BeforeAfter, Transfer } from './before-after';
import type { Verdict } from './check';
import type { Class } from './class';
import type { AgreementReport, AnswerReport } from './class-report';
import type { ItemReport } from './item-report';
import { inNeedOrder, shareAccepted } from './item-report';
import type { Kind } from './kind';
import type { LookFirst } from './look-first';

/** A statement of a report, with what the key of the class says of it now. */
export interface ReportedStatement {
  readonly id: string;
  readonly quote: string;
  /** “Spokesperson, ¶3”. */
  readonly place: string;
  readonly key: Kind;
  readonly alsoAccepts: Kind | null;
  /** What the teacher of the class accepts beside the key. */
  readonly alsoMatches: readonly Kind[];
  readonly isRuled: boolean;
}

/** A row of the table of statements. */
export interface ReportRow {
  readonly item: ItemReport;
  readonly statement: ReportedStatement;
}

/** A class was compared with itself at two times. */
export interface OverTime {
  /** The same statements in two quizzes. */
  readonly quizzes: BeforeAfter;
  /** The same statements in the last lesson, and before it. */
  readonly transfer: BeforeAfter;
  /** New statements in the last lesson, and others before it. */
  readonly newTexts: Transfer;
}

/** All that the page of a report shows. */
export interface ClassReport {
  readonly shown: Class;
  readonly assignments: readonly { readonly id: string; readonly title: string }[];
  /** The assignment whose answers alone are reported; null for all. */
  readonly assignment: string | null;
  readonly report: AnswerReport;
  readonly agreement: AgreementReport;
  readonly overTime: OverTime;
  readonly look: readonly LookFirst[];
  /** In the order of the course. */
  readonly rows: readonly ReportRow[];
}

/** A student in a list of a report; a number where names are hidden. */
export interface ReportedStudent {
  readonly id: string;
  readonly name: string;
}

/** What the key of a class says of a statement, for its teacher. */
export interface ReportedEntry {
  /** None where the class has another kind in the place of the course’s. */
  readonly cues: readonly string[];
  /** For each kind that the key accepts: a sentence of the course, or what the teacher wrote with the ruling. */
  readonly why: readonly { readonly kind: Kind; readonly says: string }[];
  /** Of the course’s key; null where the class has another kind in its place, and so is the next. */
  readonly otherReading: string | null;
  readonly misconception: string | null;
}

/** How a class answered one statement. */
export interface StatementReport {
  readonly shown: Class;
  readonly statement: ReportedStatement;
  /** Address of the statement in its document. */
  readonly href: string;
  readonly entry: ReportedEntry;
  /** Null where nobody has answered. */
  readonly item: ItemReport | null;
  readonly sureMisses: readonly ReportedStudent[];
  readonly movedAway: readonly ReportedStudent[];
}

/** What one student answered to one statement. */
export interface StudentRow {
  readonly statement: ReportedStatement;
  readonly first: Kind;
  readonly last: Kind;
  readonly firstVerdict: Verdict;
  readonly lastVerdict: Verdict;
  readonly isSureMiss: boolean;
  /** What the class answered makes the key of this statement worth a look. */
  readonly isKeyToCheck: boolean;
}

/** How many questions of an assignment a student answered. */
export interface AssignmentAnswered {
  readonly id: string;
  readonly title: string;
  readonly answered: number;
  readonly all: number;
}

/** What the answers of one student say. */
export interface StudentReport {
  readonly shown: Class;
  readonly student: ReportedStudent;
  readonly report: AnswerReport;
  /** In the order of the course. */
  readonly rows: readonly StudentRow[];
  readonly assignments: readonly AssignmentAnswered[];
}

export const reportSorts = ['look', 'course', 'key', 'sure'] as const;
export type ReportSort = (typeof reportSorts)[number];

export function isReportSort(value: unknown): value is ReportSort {
  return reportSorts.some((sort) => sort === value);
}

/** The rows in the order that was asked for; `look`: what needs a look comes first. */
export function sortedRows(rows: readonly ReportRow[], sort: ReportSort): ReportRow[] {
  switch (sort) {
    case 'look': {
      const order = inNeedOrder(rows.map(({ item }) => item)).map(({ statement }) => statement);
      return order.flatMap((id) => rows.find(({ item }) => item.statement === id) ?? []);
    }
    case 'course':
      return [...rows];
    case 'key':
      return rows.toSorted((one, other) => shareAccepted(one.item) - shareAccepted(other.item));
    case 'sure':
      return rows.toSorted((one, other) => other.item.sureMisses.length - one.item.sureMisses.length);
  }
}
