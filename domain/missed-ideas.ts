import type { Misconception } from './misconception';
import type { StatementAnswer } from './statement-answer';

/** How often the statements that one mistaken idea misleads about were missed at first. */
export interface MissedIdea {
  readonly id: string;
  /** The rule that answers it. */
  readonly rule: string;
  readonly statements: readonly string[];
  readonly answers: number;
  readonly misses: number;
  /** Who missed at least one of its statements; who missed two or more: with these it comes back. */
  readonly students: number;
  readonly comesBackFor: readonly string[];
}

/** The mistaken ideas by the share of first answers that they misled, the largest first. Ideas without a miss are left out. */
export function missedIdeasOf(
  answers: readonly StatementAnswer[],
  ideaOf: (statement: string) => Misconception | null,
): MissedIdea[] {
  const known = answers
    .filter((one) => one.isScored)
    .flatMap((answer) => {
      const idea = ideaOf(answer.statement);
      return idea === null ? [] : [{ answer, idea }];
    });
  return [...Map.groupBy(known, ({ idea }) => idea.id)]
    .map(([id, own]): MissedIdea => {
      const missed = own.filter(({ answer }) => answer.firstVerdict === 'not-yet');
      const byStudent = Map.groupBy(missed, ({ answer }) => answer.student);
      return {
        id,
        rule: own[0]?.idea.rule ?? '',
        statements: [...new Set(own.map(({ answer }) => answer.statement))],
        answers: own.length,
        misses: missed.length,
        students: byStudent.size,
        comesBackFor: [...byStudent].filter(([, all]) => all.length > 1).map(([student]) => student),
      };
    })
    .filter(({ misses }) => misses > 0)
    .toSorted((one, other) => other.misses / other.answers - one.misses / one.answers);
}
