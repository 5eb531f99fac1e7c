import type { Choices } from '@/domain/answers';
import { triesFor } from '@/domain/answers';
import type { CheckedWork } from '@/domain/checked-exercise';
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

/** What was kept here, and what the address carries. Where all of that was kept before, what is kept is newer. */
export function startFrom(kept: Work, given: Work): Work {
  const isKept = Object.entries(given.answers).every(([id, tries]) =>
    tries.every((one) => triesFor(kept.answers, id).includes(one)),
  );
  return isKept ? addWork(given, kept) : addWork(kept, given);
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
