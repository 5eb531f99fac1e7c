import type { EntryInForce, KeyInForce } from './answer-key';
import type { Answers } from './answers';
import { answerFor, triesFor } from './answers';
import type { Kind } from './kind';
import { kinds } from './kind';

/** What the key says of an answer. Always against the key: never “right”, never “true”. */
export type Verdict = 'matches' | 'not-yet' | 'two-readings' | 'not-answered';

/** How the scored statements of one kind were answered. Counts of statements. */
export interface KindTally {
  readonly kind: Kind;
  readonly statements: number;
  readonly matches: number;
  /** How many matched at the first try. */
  readonly firstMatches: number;
  readonly notYet: number;
  readonly notAnswered: number;
}

export interface CheckResult {
  /** By statement id, in the order of the deck. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** One tally for each kind that the deck holds. Statements with two readings are not scored and not counted. */
  readonly byKind: readonly KindTally[];
}

/** Marks the kinds given to statements against the key. Pure: the same answers and key give the same result on every machine. */
export function check(statements: readonly string[], key: KeyInForce, answers: Answers): CheckResult {
  const verdicts = new Map(
    statements.map((id) => [id, verdictOf(entryFor(key, id), answerFor(answers, id))]),
  );
  return { verdicts, byKind: tally(statements, key, answers, verdicts) };
}

export function verdictOf(entry: EntryInForce, answer: string | undefined): Verdict {
  if (answer === undefined) return 'not-answered';
  const isAmongThem =
    answer === entry.kind ||
    answer === entry.alsoAccepts ||
    entry.alsoMatches?.some((kind) => kind === answer) === true;
  if (!isAmongThem) return 'not-yet';
  return entry.alsoAccepts === undefined ? 'matches' : 'two-readings';
}

/** Whether a statement counts in a result: not where careful readers differ. */
export function isScored({ alsoAccepts }: EntryInForce): boolean {
  return alsoAccepts === undefined;
}

/** Whether an answer goes with the key, or with one of two readings. */
export function isAccepted(verdict: Verdict): boolean {
  return verdict === 'matches' || verdict === 'two-readings';
}

/** The key entry of a statement. Throws where the key has none: only a mistake of ours can cause that. */
export function entryFor<Entry extends EntryInForce>(
  key: Readonly<Record<string, Entry>>,
  id: string,
): Entry {
  const entry = Object.hasOwn(key, id) ? key[id] : undefined;
  if (entry === undefined) throw new Error(`The answer key has no entry for the statement “${id}”.`);
  return entry;
}

function tally(
  statements: readonly string[],
  key: KeyInForce,
  answers: Answers,
  verdicts: ReadonlyMap<string, Verdict>,
): KindTally[] {
  return kinds
    .map((kind) => {
      const ids = statements.filter((id) => {
        const entry = entryFor(key, id);
        return entry.kind === kind && isScored(entry);
      });
      const count = (verdict: Verdict) => ids.filter((id) => verdicts.get(id) === verdict).length;
      return {
        kind,
        statements: ids.length,
        matches: count('matches'),
        firstMatches: ids.filter((id) => isAccepted(verdictOf(entryFor(key, id), triesFor(answers, id)[0])))
          .length,
        notYet: count('not-yet'),
        notAnswered: count('not-answered'),
      };
    })
    .filter((row) => row.statements > 0);
}
