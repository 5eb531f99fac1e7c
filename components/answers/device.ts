import type { AskedExercise } from '@/domain/asked-exercise';
import { isCheckedOf } from '@/domain/checked-guard';
import type { ExerciseWork } from '@/domain/saved-work';
import type { StoredWork } from '../device/stored-work';
import { noWork, underKey } from '../device/stored-work';

/** The work in an exercise as this device keeps it, without feedback that is not whole, or was given under another version of the key. */
export function keptIn(
  works: ReadonlyMap<string, StoredWork>,
  { address, keyVersion, type }: AskedExercise,
): ExerciseWork {
  const stored = works.get(address);
  if (stored === undefined) return noWork;
  const { choices, answers, checked } = underKey(stored, keyVersion);
  return { choices, answers, checked: isCheckedOf(type, checked) ? checked : null };
}
