import type { Answers, Tries } from './answers';
import { triesFor } from './answers';
import type { Attempt } from './attempt';
import { answersOfAttempts } from './attempts-together';

/**
 * What one student sent at one exercise, in the order in which it came, apart by the times at which it was answered. What came
 * for an assignment is one occasion. A device sends all tries that it knows of, late or for another assignment too: what only
 * repeats an occasion, or goes on with it, is no occasion of its own. Once the answer to one of the questions is neither, the
 * exercise was begun anew, and what was answered as before was answered again.
 */
export function occasionsOf(questions: readonly string[], attempts: readonly Attempt[]): Attempt[][] {
  const occasions: Attempt[][] = [];
  for (const sent of Map.groupBy(attempts, ({ assignment }) => assignment).values()) {
    const known = occasions.findLast((one) => isOneWith(questions, one, sent));
    if (known === undefined) occasions.push([...sent]);
    else known.push(...newIn(sent, known));
  }
  return occasions;
}

function isOneWith(
  questions: readonly string[],
  known: readonly Attempt[],
  sent: readonly Attempt[],
): boolean {
  const [before, after] = [answersOfAttempts(known), answersOfAttempts(sent)];
  return questions.every((question) => {
    const [were, are] = [triesFor(before, question), triesFor(after, question)];
    return isBeginOf(were, are) || isBeginOf(are, were);
  });
}

/** The tries that were not sent before: an older list, sent again, would look like a change of mind. */
function newIn(sent: readonly Attempt[], known: readonly Attempt[]): Attempt[] {
  const before = answersOfAttempts(known);
  return sent.flatMap((attempt) => {
    const answers: Answers = Object.fromEntries(
      Object.entries(attempt.answers).filter(([id, tries]) => !isBeginOf(tries, triesFor(before, id))),
    );
    return Object.keys(answers).length === 0 ? [] : [{ ...attempt, answers }];
  });
}

function isBeginOf(tries: Tries, all: Tries): boolean {
  return tries.every((one, index) => all[index] === one);
}
