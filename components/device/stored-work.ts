import type { Answers, Choices } from '@/domain/answers';
import { mergeAnswers } from '@/domain/answers';
import type { CheckedExercise } from '@/domain/checked-exercise';
import type { Guard } from '@/domain/guard';
import { isRecord, isText, listOf } from '@/domain/guard';

/** What a student has done in one exercise. */
export interface Work {
  /** What is chosen now, checked or not. */
  readonly choices: Choices;
  /** The tries that were checked. */
  readonly answers: Answers;
  /** The last feedback. */
  readonly checked: CheckedExercise | null;
}

/** Work as a device keeps it. */
export interface StoredWork extends Work {
  /** The version of the key that the feedback was given under. */
  readonly keyVersion: string;
}

export const noWork: Work = { choices: {}, answers: {}, checked: null };

/** Work on top of what was kept before: nothing that was kept is lost. */
export function addWork(kept: Work, work: Work): Work {
  return {
    choices: { ...kept.choices, ...work.choices },
    answers: mergeAnswers(work.answers, kept.answers),
    checked: work.checked ?? kept.checked,
  };
}

/** The same for what a device keeps: feedback under another version of the key goes when newer work comes. */
export function addStored(kept: StoredWork, added: StoredWork): StoredWork {
  return { ...addWork(underKey(kept, added.keyVersion), added), keyVersion: added.keyVersion };
}

/** Work without feedback that was given under another version of the key; answers always stay. */
export function underKey({ choices, answers, checked, keyVersion }: StoredWork, version: string): Work {
  return { choices, answers, checked: keyVersion === version ? checked : null };
}

/** Reads back what a device holds, as far as it makes sense: anything can be on a device. */
export function readStored(value: unknown): StoredWork {
  const record = isRecord(value) ? value : {};
  const { choices, answers, checked, keyVersion } = record;
  return {
    choices: fitting(choices, isText),
    answers: fitting(answers, listOf(isText)),
    checked: isChecked(checked) ? checked : null,
    keyVersion: isText(keyVersion) ? keyVersion : '',
  };
}

/** The entries of a record that have the right shape. */
function fitting<Value>(record: unknown, isValue: Guard<Value>): Record<string, Value> {
  if (!isRecord(record)) return {};
  const entries = Object.entries(record).flatMap(([id, value]): [string, Value][] =>
    isValue(value) ? [[id, value]] : [],
  );
  return Object.fromEntries(entries);
}

function isChecked(value: unknown): value is CheckedExercise {
  return isRecord(value) && isText(value['type']) && isText(value['result']);
}
