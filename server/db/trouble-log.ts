import 'server-only';
import { isPostgresUrl, nameOfPlace } from './place-name';
import type { Trouble } from './trouble';

/** A trouble that comes back is not said again before so long. In milliseconds. */
const quietMs = 60_000;

/** Says once what is the matter with a database, and once that it is over, however many requests meet it. */
export interface TroubleLog {
  readonly meets: (trouble: Trouble, error: unknown) => void;
  /** A query was answered; `wrote` where it has changed what is stored, for good. */
  readonly answers: (wrote: boolean) => void;
}

/**
 * What shows that a trouble is over: any answer; one that wrote, where reading goes on all the while; a quiet time, where
 * all else is answered all the while; or nothing, as it was over when it was met.
 */
const endsBy: Readonly<Record<Trouble, 'answer' | 'write' | 'quiet' | 'nothing'>> = {
  away: 'answer',
  busy: 'write',
  collided: 'nothing',
  full: 'write',
  'read-only': 'write',
  disk: 'write',
  damaged: 'quiet',
  closed: 'quiet',
};

declare global {
  /** Not in a module, of which there are several copies: one trouble is said once. */
  var whoSaysSoTroubleLogs: Map<string, TroubleLog> | undefined;
}

/** The log of a database, whoever has it open and however often it was opened. */
export function troubleLogOf(place: string): TroubleLog {
  globalThis.whoSaysSoTroubleLogs ??= new Map();
  const name = nameOfPlace(place);
  const log = globalThis.whoSaysSoTroubleLogs.get(name) ?? troubleLog(place);
  globalThis.whoSaysSoTroubleLogs.set(name, log);
  return log;
}

export function troubleLog(
  place: string,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
  now: () => number = () => performance.now(),
): TroubleLog {
  const saidAt = new Map<Trouble, number>();
  /** What was said and is not over, with when it was last met. */
  const open = new Map<Trouble, number>();
  return {
    meets: (trouble, error) => {
      if (!open.has(trouble)) {
        if (now() - (saidAt.get(trouble) ?? Number.NEGATIVE_INFINITY) < quietMs) return;
        saidAt.set(trouble, now());
        say(sentence(trouble, place, error));
      }
      if (endsBy[trouble] !== 'nothing') open.set(trouble, now());
    },
    answers: (wrote) => {
      if (open.size === 0) return;
      for (const [trouble, metAt] of open) if (isOver(trouble, wrote, now() - metAt)) open.delete(trouble);
      if (open.size === 0) say(`The database works again: ${nameOfPlace(place)}.`);
    },
  };
}

function isOver(trouble: Trouble, wrote: boolean, quietForMs: number): boolean {
  const by = endsBy[trouble];
  return by === 'quiet' ? quietForMs >= quietMs : wrote || by === 'answer';
}

/** What is the matter, where, and what to do, for whoever runs the course. */
export function sentence(trouble: Trouble, place: string, error: unknown): string {
  return `${sentences[trouble](nameOfPlace(place), restoring(place))} (${detailOf(error)})`;
}

function restoring(place: string): string {
  return isPostgresUrl(place)
    ? 'pg_restore into an empty database, as in docs/operations.md'
    : 'npm run restore';
}

const kept = 'Nothing that was acknowledged is lost.';

const sentences: Readonly<Record<Trouble, (name: string, restore: string) => string>> = {
  away: (name) =>
    `The database does not answer: ${name}. Requests that need it get 503 until it does; then the course goes on by itself. ${kept}`,
  busy: (name) => `Another program holds the database for too long: ${name}. Stop that program. ${kept}`,
  collided: (name) =>
    `Two transactions were in each other's way, and one was taken back whole: ${name}. What was sent gets 503 and is sent again. Now and then this is nothing to act on; often, it is a mistake of the course. ${kept}`,
  full: (name) =>
    `There is no room on the disk of ${name}. What is sent gets 503 and reading goes on; free some space, and the course goes on by itself. ${kept}`,
  'read-only': (name) =>
    `The course may not write to ${name}. Let the user who runs it write to that place, and see that the disk is not mounted read-only. ${kept}`,
  disk: (name) =>
    `The disk refuses to be written or read: ${name}. See in the log of the system whether it fails, is mounted read-only, or has a quota that is used up; the course goes on by itself once it works. ${kept}`,
  damaged: (name, restore) =>
    `What is stored cannot be read: ${name}. Stop the course, keep a copy of what is there, look after the disk, and put a backup in place (${restore}).`,
  closed: (name) =>
    `The course cannot open ${name}. Look at DATABASE_URL or DATA_FOLDER, and at what the user who runs the course may do there.`,
};

function detailOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  // Several tries at once, as for the two addresses of “localhost”, are an error without words of its own.
  if (message === '' && error instanceof AggregateError) return error.errors.map(detailOf).join('; ');
  return message.replaceAll('\n', ' ');
}
