'use client';

import type { ChainToBuild } from './chain-order';
import { isOrdered } from './chain-order';
import { ChainSlips } from './chain-slips';
import { ExerciseFrame, headingsOf } from './exercise-frame';
import type { ExerciseProps } from './exercise-props';
import { useChains } from './use-chains';
import { useExercise } from './use-exercise';

export interface ChainExerciseProps extends ExerciseProps {
  readonly chains: readonly ChainToBuild[];
}

/** Put who quotes whom in order, and tick the gaps. A form that works without a script: there the links are numbered. */
export function ChainExercise(props: ChainExerciseProps) {
  const { chains } = props;
  const use = useExercise(props);
  const { said, take, ...moves } = useChains(use, chains);
  const { choices, answers } = use.work;
  const checked = use.work.checked?.type === 'chain' ? use.work.checked : null;
  const done = chains.filter((chain) => isOrdered(choices, chain)).length;
  return (
    <ExerciseFrame
      exercise={props}
      use={use}
      foot={{ done, all: chains.length, doneWord: 'in order' }}
      said={said}
      onChange={take}
    >
      <ChainSlips {...{ chains, choices, answers, checked, ...moves }} Heading={headingsOf(props).Heading} />
    </ExerciseFrame>
  );
}
