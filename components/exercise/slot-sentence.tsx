import type { SlotRun } from '@/domain/cut-at-slots';
import { Icon } from '../ui/icon';
import type { RewriteSlot } from './rewrite-slot';

/** The printed sentence, its slots underlined. Which one is changed is up to the radio that is chosen: the styles show its words. */
export function ChangingSentence({
  runs,
  slots,
}: {
  runs: readonly SlotRun[];
  slots: readonly RewriteSlot[];
}) {
  return runs.map((run, index) => {
    const number = slots.findIndex(({ id }) => id === run.slot) + 1;
    const slot = slots[number - 1];
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of a sentence never change their order
    if (slot === undefined) return <Says key={index}>{run.text}</Says>;
    return (
      <span key={index} className={`slot slot-${number}`}>
        <span className="was says">{run.text}</span>
        <OurWords className="now">{slot.changed}</OurWords>
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of a sentence never change their order
  });
}

/** The sentence with one slot changed. */
export function ChangedSentence({ runs, slot }: { runs: readonly SlotRun[]; slot: RewriteSlot }) {
  return runs.map((run, index) => {
    // biome-ignore-start lint/suspicious/noArrayIndexKey: the runs of a sentence never change their order
    if (run.slot === slot.id) return <OurWords key={index}>{slot.changed}</OurWords>;
    if (run.slot === null) return <Says key={index}>{run.text}</Says>;
    return (
      <span key={index} className="slot">
        <Says>{run.text}</Says>
      </span>
    );
    // biome-ignore-end lint/suspicious/noArrayIndexKey: the runs of a sentence never change their order
  });
}

/** A change as “printed → ours”. */
export function Change({ slot }: { slot: RewriteSlot }) {
  return (
    <span className="rw-l">
      <Says>{slot.printed}</Says>
      <Icon name="arrow" />
      <span className="sr">becomes</span>
      <b>{slot.changed}</b>
    </span>
  );
}

function Says({ children }: { children: string }) {
  return <span className="says">{children}</span>;
}

/** Words that we put in: never in the type of a document, and said to be ours. */
export function OurWords({ className = '', children }: { className?: string; children: string }) {
  return (
    <span className={`ours ${className}`}>
      <span className="sr">our words: </span>
      {children}
    </span>
  );
}
