import type { Guard } from '@/domain/guard';
import { either, isNull, isText, shapeOf } from '@/domain/guard';
import type { ReviewCard } from '@/domain/review-schedule';
import type { Keeping } from './database';
import { change, look } from './database';
import { tellOthers } from './news';

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const isCard: Guard<ReviewCard> = shapeOf<ReviewCard>({
  misconception: isText,
  due: isDate,
  lastReview: either(isDate, isNull),
  stability: isNumber,
  difficulty: isNumber,
  scheduledDays: isNumber,
  reps: isNumber,
  lapses: isNumber,
  state: isNumber,
});

function isDate(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

/** The schedule that this device keeps; null where nothing can be read. A card that is not whole is left out. */
export async function readCards(): Promise<ReviewCard[] | null> {
  return look(['cards'], async (transaction) => {
    const found: unknown[] = await transaction.objectStore('cards').getAll();
    return found.filter(isCard);
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
    const after = next(isCard(before) ? before : null);
    if (after === null) await store.delete(misconception);
    else await store.put(after, misconception);
  });
  if (keeping === 'kept') tellOthers({ address: null });
  return keeping;
}

export async function forgetCard(misconception: string): Promise<Keeping> {
  return changeCard(misconception, () => null);
}
