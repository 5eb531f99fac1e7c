import type { KeyReport, ReportedEntry } from './key-report';
import type { Kind } from './kind';
import { kinds } from './kind';
import type { Decision } from './ruling';
import { decisions } from './ruling';

/** What several classes say about one entry of the key. */
export interface SummedEntry {
  readonly statement: string;
  /** How many classes argued about it or ruled on it. */
  readonly classes: number;
  readonly students: number;
  readonly arguments: number;
  readonly argued: Readonly<Partial<Record<Kind, number>>>;
  readonly ruled: Readonly<Partial<Record<Decision, number>>>;
  /** Share of first answers that the key accepts, from 0 to 1; null where nobody answered. */
  readonly accepted: number | null;
}

/** Adds reports up: first what most classes dispute, then what most students argue about. Simulated classes are left out. */
export function summedReports(reports: readonly KeyReport[]): SummedEntry[] {
  const entries = reports.filter(({ isSimulated }) => !isSimulated).flatMap((report) => report.entries);
  return [...Map.groupBy(entries, ({ statement }) => statement)]
    .map(([statement, all]) => summed(statement, all))
    .toSorted(
      (a, b) => b.classes - a.classes || b.arguments - a.arguments || (a.statement < b.statement ? -1 : 1),
    );
}

function summed(statement: string, all: readonly ReportedEntry[]): SummedEntry {
  const argued = all.flatMap((entry) => entry.arguments);
  const ruled = all.flatMap(({ rulings }) => rulings);
  const students = sum(all.map((entry) => entry.students));
  const accepted = sum(all.map(acceptedIn));
  return {
    ...{ statement, classes: all.length, students },
    arguments: sum(argued.map(({ count }) => count)),
    argued: counted(kinds, (kind) =>
      sum(argued.filter((one) => one.kind === kind).map(({ count }) => count)),
    ),
    ruled: counted(decisions, (decision) => ruled.filter((one) => one.decision === decision).length),
    accepted: students === 0 ? null : accepted / students,
  };
}

function acceptedIn({ key, firstAnswers }: ReportedEntry): number {
  const accepted = new Set([key.kind, key.alsoAccepts ?? key.kind]);
  return sum([...accepted].map((kind) => firstAnswers[kind]));
}

function sum(all: readonly number[]): number {
  return all.reduce((one, other) => one + other, 0);
}

/** Only what there is. */
function counted<Name extends string>(names: readonly Name[], countOf: (name: Name) => number) {
  const found: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const count = countOf(name);
    if (count > 0) found[name] = count;
  }
  return found;
}

/** The sum as lines of a table of text. */
export function sumInLines(entries: readonly SummedEntry[]): string[] {
  const head = ['statement', 'classes', 'students', 'accepted first', 'arguments', 'argued for', 'ruled'];
  const rows = entries.map((one) => [
    ...[one.statement, String(one.classes), String(one.students)],
    one.accepted === null ? '–' : `${Math.round(one.accepted * 100)} %`,
    ...[String(one.arguments), listed(one.argued), listed(one.ruled)],
  ]);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows].map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function listed(counts: Readonly<Record<string, number>>): string {
  const all = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return all.length === 0 ? '–' : all.join(', ');
}
