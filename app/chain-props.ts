import type { ChainExercise } from '@/domain/exercise';
import { deckStatement } from './exercise-props';

/** What the browser may know of an exercise in which chains are built: the links in the order in which they are first shown. */
export function chainProps(exercise: ChainExercise) {
  return {
    chains: Object.entries(exercise.chains).map(([id, links]) => ({
      statement: deckStatement(id),
      links: Object.entries(links ?? {}).map(([link, who]) => ({ id: link, who })),
    })),
  };
}
