import type { RewriteExerciseProps } from '@/components/exercise/rewrite-exercise';
import { cutAtSlots } from '@/domain/cut-at-slots';
import type { RewriteExercise } from '@/domain/exercise';
import { deckStatement } from './exercise-props';

/** More slots than components/exercise/rewrite.css can change. */
const mostSlots = 6;

/** What the exercise needs beside what every kind needs. */
export function rewriteProps({
  statement: id,
  slots,
}: RewriteExercise): Pick<RewriteExerciseProps, 'statement' | 'runs' | 'slots'> {
  const statement = deckStatement(id);
  const all = Object.entries(slots);
  if (all.length > mostSlots) throw new Error(`A sentence has ${all.length} slots; at most ${mostSlots}.`);
  return {
    statement,
    runs: cutAtSlots(statement.quote, slots),
    slots: all.map(([slot, { printed, changed, choices }]) => ({
      id: slot,
      printed,
      changed,
      choices: Object.entries(choices).map(([choice, label]) => ({ id: choice, label })),
    })),
  };
}
