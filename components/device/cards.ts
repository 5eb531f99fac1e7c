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

/** Keeps these cards, each in the place of the one before of the same misconception. */
export async function keepCards(cards: readonly ReviewCard[]): Promise<Keeping> {
  const { keeping } = await change(['cards'], async (transaction) => {
    const store = transaction.objectStore('cards');
    await Promise.all(cards.map((card) => store.put(card, card.misconception)));
  });
  if (keeping === 'kept') tellOthers({ address: null });
  return keeping;
}

/** Changes one card in one transaction, so that two tabs that review at once lose nothing; null takes it away. */
export async function changeCard(
  misconception: string,
  next: (card: ReviewCard | null) => ReviewCard | null,
): Promise<Keeping> {
  const { keeping } = await change(['cards'], async (transaction) => {
    const store = transaction.objectStore('cards');
    const before: unknown = await store.get(misconception);
    const after = next(isReviewCard(before) ? before : null);
    if (after === null) await store.delete(misconception);
    else await store.put(after, misconception);
  });
  if (keeping === 'kept') tellOthers({ address: null });
  return keeping;
}

export async function forgetCard(misconception: string): Promise<Keeping> {
  return changeCard(misconception, () => null);
}
