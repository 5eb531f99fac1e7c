import { z } from 'zod';
import type { Answers } from './answers';
import { addTry } from './answers';
import { AppError } from './errors';
import type { Exercise } from './exercise';
import { placesOf } from './exercise';
import { kinds } from './kind';

/** More tries than any student needs; a bound, so that a request cannot grow without one. */
const mostTries = 20;

/** A request to check an exercise: which exercise, and the tries for each statement, the last one being the answer. */
export const checkRequest = z.strictObject({
  exercise: z.string().min(1).max(200),
  answers: z.record(z.string().max(100), z.array(z.enum(kinds)).max(mostTries)),
});

export interface CheckRequest {
  readonly exercise: string;
  readonly answers: Answers;
}

/** Reads a check from what a client sent. Throws `invalid-input` with a sentence that says what is wrong and where. */
export function parseCheckRequest(value: unknown): CheckRequest {
  const parsed = checkRequest.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place =
    issue === undefined || issue.path.length === 0 ? 'the whole of it' : `“${issue.path.join('.')}”`;
  throw new AppError(
    'invalid-input',
    `This check cannot be read, because of ${place}: ${issue?.message ?? 'unknown'}. Send { "exercise": "…", "answers": { "<statement>": ["<kind>"] } }, where a kind is one of ${kinds.join(', ')}.`,
  );
}

/** Reads a check from the fields of a form: `exercise`, `kind:<statement>` (the choice) and `tried:<statement>` (earlier tries). */
export function parseCheckForm(form: URLSearchParams): CheckRequest {
  const answers = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (!name.startsWith('tried:')) continue;
    answers.set(name.slice('tried:'.length), value.split(' ').filter(Boolean));
  }
  for (const [name, value] of form) {
    if (!name.startsWith('kind:')) continue;
    const id = name.slice('kind:'.length);
    answers.set(id, addTry(answers.get(id) ?? [], value));
  }
  const parsed = checkRequest.safeParse({
    exercise: form.get('exercise'),
    answers: Object.fromEntries(answers),
  });
  if (parsed.success) return parsed.data;
  throw new AppError(
    'invalid-input',
    'This form names no exercise, or a choice in it is not one of the places that the course knows.',
  );
}

/** Refuses answers that the exercise cannot hold: a statement outside its deck, or a place that it does not offer. */
export function assertAnswersFit(exercise: Exercise, answers: Answers): void {
  const places = placesOf(exercise);
  for (const [id, tries] of Object.entries(answers)) {
    if (!exercise.statements.includes(id)) {
      throw new AppError('invalid-input', `This exercise has no statement “${id.slice(0, 100)}”.`);
    }
    const stray = tries.find((kind) => !places.includes(kind));
    if (stray !== undefined) {
      throw new AppError('invalid-input', `This exercise does not offer “${stray}” for “${id}”.`);
    }
  }
}

/** Reads answers back from the query of an address. Throws `invalid-input`. */
export function answersFromQuery(
  exercise: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
): Answers {
  const entries = Object.entries(query).map(([id, value]) => [id, String(value).split('.')]);
  return parseCheckRequest({ exercise, answers: Object.fromEntries(entries) }).answers;
}
