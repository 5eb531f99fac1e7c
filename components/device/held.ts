import { isRecord, isText, listOf } from '@/domain/guard';

/** Answers that a class has, and of which the feedback comes later. */
export interface Held {
  /** When the feedback comes, in the words of the server. */
  readonly says: string;
  /** The questions that were sent. */
  readonly questions: readonly string[];
}

/** In `localStorage`, as it has to be known before anything is shown. It holds no answers. */
export const heldPrefix = 'who-says-so:held:';

/** What the class has of an exercise; null where it has nothing, or the feedback has come. */
export function readHeld(address: string): Held | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(heldPrefix + address) ?? 'null');
    if (!isRecord(value)) return null;
    const { says, questions } = value;
    return isText(says) && isStrings(questions) ? { says, questions } : null;
  } catch {
    return null;
  }
}

const isStrings = listOf(isText);

/** Notes that the class has these questions too. */
export function noteHeld(address: string, says: string, questions: readonly string[]): Held {
  const before = readHeld(address)?.questions ?? [];
  const held = { says, questions: [...new Set([...before, ...questions])] };
  try {
    localStorage.setItem(heldPrefix + address, JSON.stringify(held));
  } catch {
    // Not kept: this page knows it all the same.
  }
  return held;
}

/** Forgets it, as the feedback has come; of all exercises where none is named. */
export function forgetHeld(addresses: readonly string[] | null): void {
  try {
    const names = addresses?.map((address) => heldPrefix + address) ?? Object.keys(localStorage);
    for (const name of names) if (name.startsWith(heldPrefix)) localStorage.removeItem(name);
  } catch {
    // The browser keeps nothing.
  }
}
