import type { Choices } from '@/domain/answers';
import { answerFor, triesFor } from '@/domain/answers';
import type { CheckedWork } from '@/domain/checked-exercise';
import { kindVerdictsOf } from '@/domain/kind-verdicts';
import type { Work } from '../device/stored-work';
import { addWork, noWork } from '../device/stored-work';
import { choicesIn } from './form-choices';

/** The work that the address of a page carries. */
export function workFrom(given: CheckedWork | null): Work {
  if (given === null) return noWork;
  const choices = Object.entries(given.answers).flatMap(([id, tries]) =>
    tries.slice(-1).map((last) => [id, last]),
  );
  return { ...given, choices: Object.fromEntries(choices) };
}

/**
 * What was kept here, and what the address carries. Where all of that was kept before, what is kept is newer; only its
 * feedback is not where the two say different things of one answer: the class has had another key since.
 */
export function startFrom(kept: Work, given: Work): Work {
  const isKept = Object.entries(given.answers).every(([id, tries]) =>
    tries.every((one) => triesFor(kept.answers, id).includes(one)),
  );
  if (!isKept) return addWork(kept, given);
  const start = addWork(given, kept);
  return isUnderOtherKey(kept, given) ? { ...start, checked: given.checked } : start;
}

/** Whether the feedback on two works has two verdicts on the same answer. */
function isUnderOtherKey(one: Work, other: Work): boolean {
  const others = kindVerdictsOf(other.checked);
  return [...kindVerdictsOf(one.checked)].some(
    ([id, verdict]) =>
      answerFor(one.answers, id) === answerFor(other.answers, id) && verdict !== (others.get(id) ?? verdict),
  );
}

/** What was chosen before this script arrived: where it differs from what the page came with. */
export function madeBefore(form: HTMLFormElement | null, given: Choices): Choices {
  return differing(choicesIn(form, {}), given);
}

/** The choices that are not among others. */
export function differing(choices: Choices, others: Choices): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([id, choice]) => choice !== others[id]));
}

export function without(choices: Choices, question: string): Choices {
  const { [question]: _, ...others } = choices;
  return others;
}
