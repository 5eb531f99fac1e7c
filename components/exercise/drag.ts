import drag from '@interactjs/actions/drag/plugin';
import autoScroll from '@interactjs/auto-scroll/plugin';
import autoStart from '@interactjs/auto-start/base';
import hold from '@interactjs/auto-start/hold';
import type { InteractEvent } from '@interactjs/core/InteractEvent';
import interact from '@interactjs/interact/index';

for (const plugin of [autoStart, hold, drag, autoScroll]) interact.use(plugin);

/** Milliseconds that a finger rests on a card before it lifts, so that a swipe still scrolls the page. */
const touchHold = 250;
/** Pixels that a finger may tremble meanwhile. */
interact.pointerMoveTolerance(6);

/**
 * Lets the cards of a board be dragged to a place, with a mouse, a pen or a finger. The card itself is moved, by a style that a script sets:
 * no copy of its radios is ever made. Gives what ends it.
 */
export function letDrag(board: HTMLElement, onDrop: (id: string, place: string) => void): () => void {
  let lifted: Lifted | null = null;
  const cards = interact('.card', { context: board }).draggable({
    ignoreFrom: 'label, a, button',
    autoScroll: true,
    listeners: {
      start: ({ target }: InteractEvent) => {
        if (target instanceof HTMLElement) lifted = lift(target);
      },
      move: ({ dx, dy, clientX, clientY }: InteractEvent) => lifted?.moveBy(dx, dy, clientX, clientY),
      end: () => {
        const drop = lifted?.letGo();
        lifted = null;
        if (drop) onDrop(drop.id, drop.place);
      },
    },
  });
  cards.actionChecker((_pointer: unknown, event: PointerEvent, action: unknown) => {
    cards.draggable({ hold: event.pointerType === 'touch' ? touchHold : 0 });
    return action;
  });

  const over = new AbortController();
  const { signal } = over;
  const keepPage = (event: Event) => {
    if (lifted !== null) event.preventDefault();
  };
  board.addEventListener('touchmove', keepPage, { passive: false, signal });
  board.addEventListener('contextmenu', keepPage, { signal });
  // What the browser breaks off is no drop.
  board.addEventListener('pointercancel', () => lifted?.forget(), { capture: true, signal });

  return () => {
    over.abort();
    cards.unset();
  };
}

type Lifted = ReturnType<typeof lift>;

/** A card in the hand: it follows the pointer, and the place below it lights up. */
function lift(card: HTMLElement) {
  const from = card.closest<HTMLElement>('[data-place]');
  let place: HTMLElement | null = null;
  let x = 0;
  let y = 0;
  card.classList.add('drag');

  function light(next: HTMLElement | null): void {
    place?.classList.remove('over');
    place = next === from ? null : next;
    place?.classList.add('over');
  }

  return {
    moveBy(dx: number, dy: number, clientX: number, clientY: number): void {
      x += dx;
      y += dy;
      card.style.translate = `${x}px ${y}px`;
      const board = card.closest('.board');
      const below = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]') ?? null;
      light(board?.contains(below) ? below : null);
    },
    forget: () => light(null),
    letGo() {
      const drop = place && { id: card.dataset['card'] ?? '', place: place.dataset['place'] ?? '' };
      light(null);
      card.classList.remove('drag');
      card.style.translate = '';
      return drop;
    },
  };
}
