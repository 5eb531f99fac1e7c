import type { AskedExercise } from '@/domain/asked-exercise';
import { isCheckedOf } from '@/domain/checked-guard';
import type { ExerciseWork } from '@/domain/saved-work';
import { readWork, workPrefix } from '../exercise/kept-work';

/** The work in an exercise as this device keeps it, without feedback that is not whole. */
export function keptIn({ address, keyVersion, type }: AskedExercise): ExerciseWork {
  const { choices, answers, checked } = readWork(address, keyVersion);
  return { choices, answers, checked: isCheckedOf(type, checked) ? checked : null };
}

/** Whether the browser lets a page keep anything. */
export function canKeep(): boolean {
  const name = 'who-says-so:probe';
  try {
    localStorage.setItem(name, '');
    localStorage.removeItem(name);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the work in these exercises; all work, that of exercises which the course has no more too, where none are named. */
export function forget(addresses: readonly string[] | null): void {
  try {
    const names =
      addresses?.map((address) => workPrefix + address) ??
      Object.keys(localStorage).filter((name) => name.startsWith(workPrefix));
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Where nothing may be kept, nothing is kept.
  }
}
