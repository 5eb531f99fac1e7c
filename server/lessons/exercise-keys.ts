import 'server-only';
import type { ExerciseKey } from '@/domain/exercise-key';
import { exerciseKeys as whoseWords } from '@/lessons/01-whose-words/answer-key';
import { exerciseKeys as anatomyOfANumber } from '@/lessons/03-anatomy-of-a-number/answer-key';
import { exerciseKeys as voiceWithoutASource } from '@/lessons/04-voice-without-a-source/answer-key';
import { exerciseKeys as chainsAndDrift } from '@/lessons/05-chains-and-drift/answer-key';
import { exerciseKeys as leavingTheText } from '@/lessons/06-leaving-the-text/answer-key';
import { exerciseKeys as twoGoodAnswers } from '@/lessons/07-two-good-answers/answer-key';

/** The keys of the exercises of each lesson, by its slug. A lesson of decks alone has none. */
const keysOfLessons: Readonly<Record<string, Readonly<Record<string, ExerciseKey>>>> = {
  'whose-words': whoseWords,
  'anatomy-of-a-number': anatomyOfANumber,
  'voice-without-a-source': voiceWithoutASource,
  'chains-and-drift': chainsAndDrift,
  'leaving-the-text': leavingTheText,
  'two-good-answers': twoGoodAnswers,
};

const keys = new Map<string, ExerciseKey>(
  Object.entries(keysOfLessons).flatMap(([slug, keysOfLesson]) =>
    Object.entries(keysOfLesson).map(([id, key]): [string, ExerciseKey] => [`${slug}/${id}`, key]),
  ),
);

/** What the key says of an exercise beyond the key entries of its statements; null where that is nothing. */
export function selectOptionalKey(address: string): ExerciseKey | null {
  return keys.get(address) ?? null;
}
