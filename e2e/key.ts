import type { KeyEntry } from '@/domain/answer-key';
import type { Kind } from '@/domain/kind';
import { kinds } from '@/domain/kind';
import { answerKey as article } from '@/lessons/documents/diplomat-article/answer-key';
import { answerKey as busRoute } from '@/lessons/documents/practice-bus-route/answer-key';
import { answerKey as canteen } from '@/lessons/documents/practice-canteen/answer-key';
import { answerKey as swimmingClub } from '@/lessons/documents/practice-swimming-club/answer-key';
import { answerKey as statement } from '@/lessons/documents/spokesperson-statement/answer-key';

const key: Readonly<Record<string, KeyEntry>> = {
  ...statement,
  ...article,
  ...canteen,
  ...swimmingClub,
  ...busRoute,
};

export function entryOf(id: string): KeyEntry {
  const entry = key[id];
  if (entry === undefined) throw new Error(`no key entry for ${id}`);
  return entry;
}

export function allEntries(): KeyEntry[] {
  return Object.values(key);
}

/** Kinds that the key does not accept for a statement, in their order. */
export function missesOf(id: string): Kind[] {
  const { kind, alsoAccepts } = entryOf(id);
  return kinds.filter((one) => one !== kind && one !== alsoAccepts);
}
