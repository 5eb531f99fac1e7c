import type { Answers } from './answers';
import type { Kind } from './kind';
import { kinds } from './kind';
import { surenessOf } from './question-id';
import type { Chance, SampleAttempt, SampleKey, SamplePlan, SampleTask } from './sample-plan';
import { roundsOfVote } from './sample-plan';
import type { SampleStudent } from './sample-student';
import type { Sureness } from './sureness';

type Attempt = Omit<SampleAttempt, 'student'>;

/** Of which key, and from when on. */
interface When {
  readonly key: SamplePlan['key'];
  /** In milliseconds since 1970. */
  readonly at: number;
}

const secondMs = 1000;

/** How likely a student is to match the key in spite of a mistaken idea, as a share of the skill. */
const misled = 0.2;

/** The exercises of a lesson, one after the other. Who misses a statement looks at it once more, mostly. */
export function sortAttempts(
  student: SampleStudent,
  tasks: readonly SampleTask[],
  { key, at }: When,
  chance: Chance,
): Attempt[] {
  const stops = student.diligence === 'stops-early' ? 1 + Math.floor(chance() * 3) : tasks.length;
  let time = at;
  return tasks.slice(0, stops).flatMap(({ exercise, statements }, index) => {
    const isLast = student.diligence === 'stops-early' && index === stops - 1;
    const answered = isLast ? statements.slice(0, Math.ceil(statements.length / 2)) : statements;
    time += answered.length * (7 + chance() * 9) * secondMs;
    const first = triesOf(answered, (id) => [choose(student, key[id], chance)]);
    const again = triesOf(answered, (id) => triesAgain(student, key[id], first[id]?.[0], chance));
    const base: Attempt = { part: 'lesson', exercise, round: 1, answers: first, at: time };
    if (isLast || answered.every((id) => again[id]?.length === 1)) return [base];
    time += (20 + chance() * 60) * secondMs;
    return [base, { ...base, answers: again, at: time }];
  });
}

/** A quiz, one statement at a time, with how sure the student is. */
export function quizAttempts(
  student: SampleStudent,
  { exercise, statements }: SampleTask,
  { key, at }: When,
  chance: Chance,
): Attempt[] {
  const stops = student.diligence === 'stops-early' ? 3 + Math.floor(chance() * 5) : statements.length;
  let time = at;
  return statements.slice(0, stops).flatMap((id) => {
    time += (12 + chance() * 25) * secondMs;
    const kind = choose(student, key[id], chance);
    const sure = { [surenessOf(id)]: [sureness(student, matches(key[id], kind), chance)] };
    const base = { part: 'quiz', exercise, round: 1 } as const;
    const attempt: Attempt = { ...base, answers: { [id]: [kind], ...sure }, at: time };
    const again = triesAgain(student, key[id], kind, chance);
    if (again.length === 1) return [attempt];
    time += (8 + chance() * 15) * secondMs;
    return [attempt, { ...base, answers: { [id]: again, ...sure }, at: time }];
  });
}

/** The two rounds of a vote. The first divides the class; after arguing some move to the key, and few away from it. */
export function votesOf(
  student: SampleStudent,
  { vote: { exercise, statement }, key, startsAt }: SamplePlan,
  chance: Chance,
): Attempt[] {
  const entry = key[statement];
  if (entry === undefined) return [];
  const first =
    chance() < 0.1 + 0.55 * student.skill ? entry.kind : (entry.lure ?? other([entry.kind], chance));
  const stays = first === entry.kind ? chance() < 0.94 : chance() < 0.4;
  const second = stays ? first : first === entry.kind ? (entry.lure ?? first) : entry.kind;
  return [first, second].map((kind, index) => {
    const { opens, closes } = roundsOfVote[index] ?? roundsOfVote[0];
    return {
      part: 'vote',
      exercise,
      round: index + 1,
      answers: {
        [statement]: [kind],
        [surenessOf(statement)]: [sureness(student, kind === entry.kind, chance)],
      },
      at: startsAt + (opens + (0.1 + 0.8 * chance()) * (closes - opens)) * 60 * secondMs,
    };
  });
}

function triesOf(statements: readonly string[], tries: (id: string) => string[]): Answers {
  return Object.fromEntries(statements.map((id) => [id, tries(id)]));
}

function matches(entry: SampleKey | undefined, kind: string): boolean {
  return entry !== undefined && (kind === entry.kind || kind === entry.alsoAccepts);
}

/** The first answer to a statement. */
function choose(student: SampleStudent, entry: SampleKey | undefined, chance: Chance): Kind {
  if (entry === undefined) return other([], chance);
  const { kind, alsoAccepts, idea, lure } = entry;
  const isMisled = idea !== null && student.ideas.has(idea);
  if (chance() < (0.35 + 0.65 * student.skill) * (isMisled ? misled : 1))
    return alsoAccepts !== null && chance() < 0.4 ? alsoAccepts : kind;
  if (lure !== null && !matches(entry, lure) && chance() < (isMisled ? 0.85 : 0.4)) return lure;
  return other([kind, ...(alsoAccepts === null ? [] : [alsoAccepts])], chance);
}

/** The tries for a statement once its feedback is read: one more where the first missed, mostly. */
function triesAgain(
  student: SampleStudent,
  entry: SampleKey | undefined,
  first: string | undefined,
  chance: Chance,
): string[] {
  if (first === undefined) return [];
  if (entry === undefined || matches(entry, first) || chance() < 0.25) return [first];
  if (chance() < 0.4 + 0.5 * student.skill) return [first, entry.kind];
  return [first, other([entry.kind, ...kinds.filter((kind) => kind === first)], chance)];
}

function other(without: readonly Kind[], chance: Chance): Kind {
  const left = kinds.filter((kind) => !without.includes(kind));
  return left[Math.floor(chance() * left.length)] ?? 'set-aside';
}

/** Who knows more is sure more often where it matches; who knows less is sure too often where it does not. */
function sureness({ skill }: SampleStudent, isMatch: boolean, chance: Chance): Sureness {
  const lean = isMatch ? 0.3 + 0.5 * skill : 0.55 - 0.35 * skill;
  const drawn = chance();
  if (drawn < lean) return 'sure';
  return drawn < lean + 0.35 ? 'fairly-sure' : 'guessing';
}
