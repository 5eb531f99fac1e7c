import type { Answers, Tries } from './answers';
import { addTry, mostTries } from './answers';
import type { Attempt } from './attempt';

/** What attempts of one student at one exercise come to, in the order in which they came: for each question the tries of all of them. */
export function answersOfAttempts(attempts: readonly Pick<Attempt, 'answers'>[]): Answers {
  const together = new Map<string, Tries>();
  for (const { answers } of attempts)
    for (const [question, tries] of Object.entries(answers))
      together.set(question, triesTogether(together.get(question) ?? [], tries));
  return Object.fromEntries(together);
}

/** A device sends all tries that it knows of, so those of before mostly come again; another device begins anew. */
function triesTogether(before: Tries, sent: Tries): Tries {
  const isContinued = before.every((one, index) => sent[index] === one);
  const all = isContinued ? sent : sent.reduce<Tries>(addTry, before);
  return all.length > mostTries ? [...all.slice(0, 1), ...all.slice(1 - mostTries)] : all;
}
