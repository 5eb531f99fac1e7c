import type { Accepted } from './class-key';
import type { Kind } from './kind';
import { kinds } from './kind';
import type { Ruling } from './ruling';
import type { StatementAnswer } from './statement-answer';

/** What one class argued about one statement, without anybody in it. */
export interface ReportedEntry {
  readonly statement: string;
  /** What the key of the course accepts. */
  readonly key: Accepted;
  /** The versions of the key that answers were checked with. */
  readonly keyVersions: readonly string[];
  /** How many students answered. */
  readonly students: number;
  /** How many of them chose a kind first. They add up to `students`. */
  readonly firstAnswers: Readonly<Record<Kind, number>>;
  readonly arguments: readonly ReportedArguments[];
  /** Those that hold. */
  readonly rulings: readonly ReportedRuling[];
}

/** What was argued for one kind. */
export interface ReportedArguments {
  readonly kind: Kind;
  readonly count: number;
  /** Words of the statement that carry it, each once. */
  readonly words: readonly string[];
  /** Only those that a teacher has read and added. */
  readonly reasons: readonly string[];
}

export interface ReportedRuling extends Pick<Ruling, 'decision' | 'kind' | 'sparesSent'> {
  readonly reason: string | null;
}

/** What a class tells the course’s authors about the key. */
export interface KeyReport {
  readonly format: typeof reportFormat;
  /** Whether the class was made up by the course. */
  readonly isSimulated: boolean;
  readonly entries: readonly ReportedEntry[];
}

export const reportFormat = 'who-says-so key report 1';

/** One statement, with what a class has on it. */
export interface Disputed {
  readonly statement: string;
  readonly quote: string;
  readonly key: Accepted;
  readonly keyVersions: readonly string[];
  readonly answers: readonly Pick<StatementAnswer, 'student' | 'first' | 'firstAt'>[];
  readonly arguments: readonly {
    readonly id: string;
    readonly kind: Kind;
    readonly words: string;
    readonly reason: string;
  }[];
  readonly rulings: readonly Ruling[];
}

/** The report on one statement. `added`: the ids of arguments and rulings whose reasons go along. */
export function reportedEntry(
  { statement, quote, key, keyVersions, answers, arguments: argued, rulings }: Disputed,
  added: ReadonlySet<string>,
): ReportedEntry {
  const firsts = firstOfEach(answers);
  const counted = kinds.map((kind): [Kind, number] => [kind, firsts.filter((one) => one === kind).length]);
  const byKind = Map.groupBy(argued, ({ kind }) => kind);
  return {
    ...{ statement, key, keyVersions: [...new Set(keyVersions)].toSorted(), students: firsts.length },
    firstAnswers: { ...noAnswers, ...Object.fromEntries(counted) },
    arguments: kinds.flatMap((kind) => {
      const all = byKind.get(kind) ?? [];
      return all.length === 0 ? [] : [argumentsFor(kind, all, quote, added)];
    }),
    rulings: rulings
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, decision, kind, sparesSent, reason }) => ({
        ...{ decision, kind, sparesSent },
        reason: added.has(id) ? reason : null,
      })),
  };
}

const noAnswers: Readonly<Record<Kind, number>> = {
  'attributed-claim': 0,
  'official-denial': 0,
  'independent-estimate': 0,
  'set-aside': 0,
};

/** What each student chose first, wherever that was. */
function firstOfEach(answers: Disputed['answers']): Kind[] {
  const inOrder = answers.toSorted((a, b) => Date.parse(a.firstAt) - Date.parse(b.firstAt));
  const byStudent = Map.groupBy(inOrder, ({ student }) => student);
  return [...byStudent.values()].flatMap(([one]) => (one === undefined ? [] : [one.first]));
}

/** Words that the statement does not have are somebody's own, and stay here. */
function argumentsFor(
  kind: Kind,
  all: Disputed['arguments'],
  quote: string,
  added: ReadonlySet<string>,
): ReportedArguments {
  const words = all.map((one) => one.words.trim()).filter((one) => one !== '' && quote.includes(one));
  return {
    ...{ kind, count: all.length, words: [...new Set(words)] },
    reasons: all.filter(({ id }) => added.has(id)).map(({ reason }) => reason),
  };
}
