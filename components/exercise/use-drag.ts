import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { Kind } from '@/domain/kind';
import { isKind } from '@/domain/kind';

/** Loads the code for dragging when the board comes into view, and lets its cards be dragged. Every move can be made without it. */
export function useDrag(board: RefObject<HTMLElement | null>, move: (id: string, kind: Kind) => void): void {
  const drop = useRef(move);

  useEffect(() => {
    drop.current = move;
  });

  useEffect(() => {
    const { current } = board;
    if (current === null) return;
    let stop: (() => void) | undefined;
    let isOver = false;
    const seen = new IntersectionObserver(async ([entry]) => {
      if (!entry?.isIntersecting) return;
      seen.disconnect();
      const code = await import('./drag').catch(() => null);
      if (isOver || code === null) return;
      stop = code.letDrag(current, (id, place) => {
        if (isKind(place)) drop.current(id, place);
      });
    });
    seen.observe(current);
    return () => {
      isOver = true;
      seen.disconnect();
      stop?.();
    };
  }, [board]);
}
