import { isAccepted } from './check';
import type { ItemAndRest } from './discrimination';
import type { StatementAnswer } from './statement-answer';

/** On fewer other statements a share says nothing of a student. */
const fewestOthers = 4;

/** An answer, with how the student did elsewhere: the share of the other scored statements that match at first. */
export interface WithRest {
  readonly answer: StatementAnswer;
  readonly rest: number;
}

/** Every answer of a student who answered enough other statements. One answer of each student to each statement. */
export function withRest(answers: readonly StatementAnswer[]): WithRest[] {
  const byStudent = Map.groupBy(answers, ({ student }) => student);
  return [...byStudent.values()].flatMap((own) => {
    const scored = own.filter((one) => one.isScored);
    const matches = scored.filter(({ firstVerdict }) => isAccepted(firstVerdict)).length;
    return own.flatMap((answer) => {
      const isOne = answer.isScored;
      const others = scored.length - Number(isOne);
      if (others < fewestOthers) return [];
      const own = Number(isOne && isAccepted(answer.firstVerdict));
      return [{ answer, rest: (matches - own) / others }];
    });
  });
}

/** The answers to one statement as a correlation takes them; none for one that is not scored. */
export function itemsAndRests(all: readonly WithRest[]): ItemAndRest[] {
  return all.flatMap(({ answer, rest }) =>
    answer.isScored ? [{ item: isAccepted(answer.firstVerdict) ? 1 : 0, rest } as const] : [],
  );
}
