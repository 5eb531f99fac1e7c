import type { ReviewCard } from '@/domain/review-card';
import { isReviewCard } from '@/domain/review-card-guard';
import type { Keeping } from './database';
import { change, look } from './database';
import { tellOthers } from './news';

/** The schedule that this device keeps; null where nothing can be read. A card that is not whole is left out. */
export async function readCards(): Promise<ReviewCard[] | null> {
  return look(['cards'], async (transaction) => {
    const found: unknown[] = await transaction.objectStore('cards').getAll();
    return found.filter(isReviewCard);
  });
}

/** Takes in the cards of a file, where the device has none of the same misconception or an older one. */
export async function bringCards(cards: readonly ReviewCard[]): Promise<Keeping> {
  if (cards.length === 0) return 'kept';
  const { keeping } = await change(['cards'], async (transaction) => {
    const store = transaction.objectStore('cards');
    for (const card of cards) {
      const before: unknown = await store.get(card.misconception);
      if (!isReviewCard(before) || (before.lastReview ?? '') < (card.lastReview ?? ''))
        await store.put(card, card.misconception);
    }
  });
  if (keeping === 'kept') tellOthers({ address: null });
  return keeping;
}
