import type { Slot } from './exercise';

/** A stretch of a sentence: one of its slots, or the words between them. */
export interface SlotRun {
  readonly text: string;
  /** The id of the slot; null for words between slots. */
  readonly slot: string | null;
}

/** Cuts a sentence at its slots. Throws where a slot does not stand in it, or two overlap: only a mistake of ours can cause that. */
export function cutAtSlots(quote: string, slots: Readonly<Record<string, Pick<Slot, 'printed'>>>): SlotRun[] {
  const spans = Object.entries(slots)
    .map(([id, { printed }]) => ({ id, printed, start: quote.indexOf(printed) }))
    .sort((one, other) => one.start - other.start);

  const runs: SlotRun[] = [];
  let position = 0;
  for (const { id, printed, start } of spans) {
    if (start < position) throw new Error(`The slot “${id}” does not stand by itself in “${quote}”.`);
    runs.push({ text: quote.slice(position, start), slot: null }, { text: printed, slot: id });
    position = start + printed.length;
  }
  runs.push({ text: quote.slice(position), slot: null });
  return runs.filter(({ text }) => text !== '');
}
