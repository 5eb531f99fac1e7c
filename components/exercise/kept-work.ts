import type { Answers, Choices } from '@/domain/answers';
import { mergeAnswers } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';

/** What a student has done in one exercise. */
export interface Work {
  /** What is chosen now, checked or not. */
  readonly choices: Choices;
  /** The tries that were checked. */
  readonly answers: Answers;
  /** The last feedback. */
  readonly checked: CheckedExercise | null;
}

export const noWork: Work = { choices: {}, answers: {}, checked: null };

/** What the names of kept work begin with. */
export const workPrefix = 'who-says-so:work:';

/** Reads the work kept on this device. Feedback given under another version of the key is left out; answers never are. */
export function readWork(address: string, keyVersion: string): Work {
  const kept = readObject(workPrefix + address);
  if (kept === null) return noWork;
  return {
    choices: pick(kept['choices'], (value) => (typeof value === 'string' ? value : null)),
    answers: pick(kept['answers'], stringList),
    checked: kept['keyVersion'] === keyVersion && isChecked(kept['checked']) ? kept['checked'] : null,
  };
}

/** Adds work to what is kept on this device, so that two tabs lose nothing to each other. False where the browser does not allow it, or has no room. */
export function keepWork(address: string, keyVersion: string, work: Work): boolean {
  return writeWork(address, keyVersion, addWork(readWork(address, keyVersion), work));
}

/** Work on top of what was kept before: nothing that was kept is lost. */
export function addWork(kept: Work, work: Work): Work {
  return {
    choices: { ...kept.choices, ...work.choices },
    answers: mergeAnswers(work.answers, kept.answers),
    checked: work.checked ?? kept.checked,
  };
}

/** Forgets what is kept of an exercise. */
export function forgetWork(address: string, keyVersion: string): boolean {
  return writeWork(address, keyVersion, noWork);
}

export function writeWork(address: string, keyVersion: string, work: Work): boolean {
  try {
    localStorage.setItem(workPrefix + address, JSON.stringify({ ...work, keyVersion }));
    return true;
  } catch {
    return false;
  }
}

function readObject(name: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pick<Value>(record: unknown, read: (value: unknown) => Value | null): Record<string, Value> {
  if (!isObject(record)) return {};
  const entries = Object.entries(record).flatMap(([id, value]): [string, Value][] => {
    const read_ = read(value);
    return read_ === null ? [] : [[id, read_]];
  });
  return Object.fromEntries(entries);
}

function stringList(value: unknown): string[] | null {
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null;
}

function isChecked(value: unknown): value is CheckedExercise {
  return isObject(value) && typeof value['type'] === 'string' && typeof value['result'] === 'string';
}
