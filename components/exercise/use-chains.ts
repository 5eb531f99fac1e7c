'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { itemName } from '@/domain/answer-fields';
import { gapsOf, orderOf } from '@/domain/question-id';
import type { ChainToBuild } from './chain-order';
import { answerFromTop, isOrdered, linksFromTop, moved } from './chain-order';
import type { ExerciseUse } from './use-exercise';

/** What can be done with the chains of an exercise. The order that is shown becomes an answer once something of its chain is touched. */
export function useChains(use: ExerciseUse, chains: readonly ChainToBuild[]) {
  const [said, setSaid] = useState('');
  const { choices } = use.work;

  // Ticks that were made before this script arrived touch their chains as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when everything is taken over
  useEffect(() => {
    if (!use.isRestored) return;
    for (const chain of chains)
      if (Object.hasOwn(choices, gapsOf(chain.statement.id)) && !isOrdered(choices, chain)) takeOrder(chain);
  }, [use.isRestored]);

  function takeOrder(chain: ChainToBuild): void {
    use.setChoice(orderOf(chain.statement.id), answerFromTop(linksFromTop(choices, chain)));
  }

  function keep(chain: ChainToBuild): void {
    if (isOrdered(choices, chain)) return;
    takeOrder(chain);
    setSaid(`Chain ${chains.indexOf(chain) + 1}: the order is kept as it stands.`);
  }

  function move(chain: ChainToBuild, id: string, by: -1 | 1, button: HTMLElement): void {
    const links = moved(linksFromTop(choices, chain), id, by);
    if (links === null) return;
    // At once, so that focus can stay on the button although its line has moved.
    flushSync(() => use.setChoice(orderOf(chain.statement.id), answerFromTop(links)));
    button.focus();
    const place = links.findIndex((link) => link.id === id);
    setSaid(`${links[place]?.who}: ${links.length - place} of ${links.length}, counted from the page.`);
  }

  /** A tick touches its chain. */
  function take(target: EventTarget): void {
    const ticked = chains.find(
      ({ statement }) => target instanceof HTMLInputElement && target.name === itemName(gapsOf(statement.id)),
    );
    if (ticked !== undefined) keep(ticked);
    use.readForm();
  }

  return { said, keep, move, take };
}
