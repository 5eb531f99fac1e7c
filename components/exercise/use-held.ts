'use client';

import { useEffect, useState } from 'react';
import type { Held } from '../device/held';
import { forgetHeld, noteHeld, readHeld } from '../device/held';
import { listenToNews } from '../device/news';

/** What the class has of an exercise without feedback; null where it has nothing, or the feedback has come. */
export function useHeld(address: string) {
  const [held, setHeld] = useState<Held | null>(null);

  useEffect(() => {
    const read = () => setHeld(readHeld(address));
    read();
    // `classScript` tells of what it forgot, on this page and, as browsers do, on others.
    addEventListener('storage', read);
    const stop = listenToNews((news) => {
      if (news.address === null || news.address === address) read();
    });
    return () => {
      removeEventListener('storage', read);
      stop();
    };
  }, [address]);

  return {
    held,
    isHeldNow: (says: string, questions: readonly string[]) => setHeld(noteHeld(address, says, questions)),
    release: () => {
      forgetHeld([address]);
      setHeld(null);
    },
  };
}
