'use client';

import { useEffect, useState } from 'react';
import type { ReviewCard } from '@/domain/review-card';
import { readCards } from '../device/cards';
import { hasMeetings } from '../device/meetings';
import { listenToNews } from '../device/news';
import { noteDue } from './due-note';

/** The schedule of this device with everything that was answered so far; null until it is read, or where nothing can be read. */
export function useCards(): readonly ReviewCard[] | null {
  const [cards, setCards] = useState<readonly ReviewCard[] | null>(null);

  useEffect(() => {
    let isOver = false;
    async function read(): Promise<void> {
      if (await hasMeetings()) {
        const { scheduleMeetings } = await import('./schedule');
        await scheduleMeetings();
      }
      const found = await readCards();
      if (isOver || found === null) return;
      noteDue(found);
      setCards(found);
    }
    void read();
    const unlisten = listenToNews(() => void read());
    return () => {
      isOver = true;
      unlisten();
    };
  }, []);

  return cards;
}
