import 'server-only';
import { ruleVersion } from '@/domain/feedback';
import { keyVersionOf } from '../lessons/answer-key';
import { selectExercise } from '../lessons/exercises';
import { lessonVersionOf } from '../lessons/lesson-version';

const versions = new Map<string, { lessonVersion: string; keyVersion: string; ruleVersion: string }>();

/** What the answers to an exercise were made up from. */
export function versionsOf(exercise: string) {
  const known = versions.get(exercise);
  if (known !== undefined) return known;
  const found = selectExercise(exercise);
  const made = {
    lessonVersion: lessonVersionOf(found),
    keyVersion: keyVersionOf(found),
    ruleVersion: String(ruleVersion),
  };
  versions.set(exercise, made);
  return made;
}
