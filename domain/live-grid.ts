import type { Progress } from './assignment-progress';
import type { Verdict } from './check';
import type { Kind } from './kind';

/** One thing that the live view shows a mark for: a statement, or an exercise that is shown as a whole. */
export interface LiveColumn {
  /** Names the column within its assignment. */
  readonly id: string;
  /** `1`, `2` for statements across all exercises; `A`, `B` for what is no statement. */
  readonly label: string;
  /** The address of the exercise. */
  readonly exercise: string;
  readonly title: string;
  /** Null where the exercise is shown as a whole. */
  readonly asked: AskedStatement | null;
  /** Whether a written reason is asked for. */
  readonly isWritten: boolean;
}

/** A statement whose kind is asked for, with what the key says. For teachers alone. */
export interface AskedStatement {
  readonly id: string;
  /** The question by which the exercise asks for the kind. */
  readonly question: string;
  readonly quote: string;
  readonly place: string;
  readonly places: readonly Kind[];
  readonly key: Kind;
  /** The second reading, where two hold; then nothing is scored. */
  readonly alsoAccepts: Kind | null;
  /** What the teacher of the class accepts beside the key. */
  readonly alsoMatches: readonly Kind[];
  /** The words of the quote that decide. */
  readonly cues: readonly string[];
}

/** How far a student is with a column. `written`: a reason was written, which no machine marks. */
export type CellState = Verdict | 'written';

export interface LiveCell {
  readonly state: CellState;
  /** The last choice; null where no kind was chosen, or none is asked for. */
  readonly kind: Kind | null;
  /** How many answers were given one after the other. */
  readonly tries: number;
}

/** A student in the live view. */
export interface LiveRow {
  readonly student: string;
  /** Counts from 1 in the order of joining: what stands in the place of a hidden name. */
  readonly number: number;
  /** Null where names are hidden. */
  readonly nickname: string | null;
  /** How far the student is, counted as on the page of the class: cells do not tell all that an exercise asks. */
  readonly progress: Progress;
  /** In the order of the columns. */
  readonly cells: readonly LiveCell[];
  /** When the last answer came; null where none did. */
  readonly lastAt: string | null;
}

/** What the live view shows at one moment. Times as `2026-11-21T16:39:00.000Z`. */
export interface LiveState {
  readonly rows: readonly LiveRow[];
  /** The time of the server. */
  readonly now: string;
  readonly pausedAt: string | null;
  /** Whether students can answer for now. Where they cannot, that nothing comes says nothing. */
  readonly isAtWork: boolean;
  /** The label of the statement that the class votes on; null where it does not. */
  readonly voteOn: string | null;
}

export const cellNames: Readonly<Record<CellState, string>> = {
  matches: 'match',
  'not-yet': 'not yet',
  'two-readings': 'two readings',
  'not-answered': 'not answered',
  written: 'written',
};

export const openCell: LiveCell = { state: 'not-answered', kind: null, tries: 0 };

/** What a student is called: the nickname, or “Student 01” where names are hidden. */
export function nameOf({ nickname, number }: Pick<LiveRow, 'nickname' | 'number'>): string {
  return nickname ?? `Student ${String(number).padStart(2, '0')}`;
}

/** A row in words: “7 match, 1 not yet, 4 open”. */
export function rowInWords({ cells, progress }: LiveRow): string {
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  const open = count('not-answered');
  if (progress === 'not-started') return 'not started';
  const parts: readonly (readonly [number, string])[] = [
    [count('matches'), 'match'],
    [count('not-yet'), 'not yet'],
    [count('written'), 'written'],
    [count('two-readings'), 'two readings'],
    [open, 'open'],
  ];
  return parts
    .filter(([size]) => size > 0)
    .map(([size, name]) => `${size} ${name}`)
    .join(', ');
}

/** Rows with some of them put in the place of those of before, and the order kept. Who is new comes last. */
export function withRows(rows: readonly LiveRow[], changed: readonly LiveRow[]): LiveRow[] {
  const news = new Map(changed.map((row) => [row.student, row]));
  const known = new Set(rows.map(({ student }) => student));
  return [
    ...rows.map((row) => news.get(row.student) ?? row),
    ...changed.filter(({ student }) => !known.has(student)),
  ];
}

/** How many cells changed from one moment to another: the answers that have come in since. */
export function changedCells(before: readonly LiveRow[], after: readonly LiveRow[]): number {
  const known = new Map(before.map((row) => [row.student, row.cells]));
  return after
    .flatMap(({ student, cells }) => cells.map((cell, index) => ({ cell, old: known.get(student)?.[index] })))
    .filter(({ cell, old = openCell }) => JSON.stringify(cell) !== JSON.stringify(old)).length;
}

/** The kinds that go with the key: its own, a second reading, and what the teacher of the class accepts beside. */
export function keysOf({
  key,
  alsoAccepts,
  alsoMatches,
}: Pick<AskedStatement, 'key' | 'alsoAccepts' | 'alsoMatches'>): Kind[] {
  return [...new Set([key, ...(alsoAccepts === null ? [] : [alsoAccepts]), ...alsoMatches])];
}
