import { z } from 'zod';
import { choicesInFields, triedInFields } from './answer-fields';
import type { Answers } from './answers';
import { mostTries, withChoices } from './answers';
import { AppError } from './errors';

/** A request to check an exercise: which exercise, and the tries for each question, the last one being the answer. */
export const checkRequest = z.strictObject({
  /** A quiz of twenty statements that it names has the longest. */
  exercise: z.string().min(1).max(1000),
  answers: z.record(z.string().max(200), z.array(z.string().min(1).max(2000)).max(mostTries)),
  /** Made on the device: a check that is sent again, as its reply was lost, names the same attempt. */
  attempt: z.uuid().optional(),
  /** When the check was asked for, by the clock of the device. Only kept for a student of a class. */
  madeAt: z.iso.datetime().optional(),
});

export interface CheckRequest {
  readonly exercise: string;
  readonly answers: Answers;
  /** Names this one sending, so that sending it again is known as the same. The device makes it. */
  readonly attempt?: string | undefined;
  readonly madeAt?: string | undefined;
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
    `This check cannot be read, because of ${place}: ${issue?.message ?? 'unknown'}. Send { "exercise": "…", "answers": { "<question>": ["<answer>"] } }.`,
  );
}

/** Reads a check from the fields of a form: `exercise`, what is chosen, and the earlier tries. */
export function parseCheckForm(form: URLSearchParams): CheckRequest {
  const parsed = checkRequest.safeParse({
    exercise: form.get('exercise'),
    answers: withChoices(triedInFields(form), choicesInFields(form)),
  });
  if (parsed.success) return parsed.data;
  throw new AppError('invalid-input', 'This form names no exercise, or an answer in it is too long.');
}

/** Reads answers back from the query of an address. Throws `invalid-input`. */
export function answersFromQuery(
  exercise: string,
  query: Readonly<Record<string, string | string[] | undefined>>,
): Answers {
  const entries = Object.entries(query).map(([id, value]) => [id, Array.isArray(value) ? value : [value]]);
  return parseCheckRequest({ exercise, answers: Object.fromEntries(entries) }).answers;
}
