'use client';

import { useEffect, useState } from 'react';
import { listenToNews } from '../device/news';
import { listWaiting } from '../device/outbox';
import { startSending } from '../device/send-waiting';
import type { Notice } from './notices';
import { cameBack, keyComesLater, turnedDown } from './notices';

/** Whether a check of an exercise waits for the network. Says what came of it once it has gone out. */
export function useWaiting(address: string, tell: (notice: Notice) => void): boolean {
  const [isWaiting, setIsWaiting] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the exercise of a page never changes
  useEffect(() => {
    const read = async () => {
      const waiting = await listWaiting();
      setIsWaiting(waiting.some((one) => one.address === address));
    };
    startSending();
    void read();
    return listenToNews((news) => {
      if (news.address !== null && news.address !== address) return;
      void read();
      if (news.result !== undefined) tell(cameBack(news.result));
      if (news.held !== undefined) tell(keyComesLater(news.held));
      if (news.refused !== undefined) tell(turnedDown(news.refused));
    });
  }, []);

  return isWaiting;
}
