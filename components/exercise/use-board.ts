'use client';

import { useEffect, useState } from 'react';

/** The code of the board. It is no part of the first load: a phone never asks for it. */
type BoardCode = typeof import('./board').boardCode;

/** The code of the board once a wide screen has loaded it, and whether the reader sees the board; until then, and where it does not arrive, the list stays. */
export function useBoard() {
  const [board, setBoard] = useState<BoardCode | null>(null);
  const [isBoard, showBoard] = useState(false);

  useEffect(() => {
    const wide = matchMedia('(min-width: 64rem)');
    const load = () => {
      if (wide.matches) import('./board').then(({ boardCode }) => setBoard(boardCode)).catch(() => {});
    };
    load();
    wide.addEventListener('change', load);
    return () => wide.removeEventListener('change', load);
  }, []);

  return { board, isBoard, showBoard };
}
