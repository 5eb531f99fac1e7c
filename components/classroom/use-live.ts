import { useEffect, useRef, useState } from 'react';
import type { LiveColumn, LiveState } from '@/domain/live-grid';
import { changedCells, withRows } from '@/domain/live-grid';
import { isColumnsNews, isLiveState, isRowsNews } from '@/domain/live-guard';
import { follow } from './follow';

/** How often the page looks whether somebody has sent nothing for long. In milliseconds. */
const lookMs = 15_000;

interface LiveSource {
  readonly first: LiveState;
  readonly columns: readonly LiveColumn[];
  /** Where to hear of changes, after the number of the change that `first` holds. */
  readonly events: string;
  readonly after: number;
  readonly areNamesHidden: boolean;
}

/** The live view as the server made it, and what it is told since. It can be held still while work goes on. */
export function useLive({ first, columns: firstColumns, events, after, areNamesHidden }: LiveSource) {
  const [state, setState] = useState(first);
  const [columns, setColumns] = useState(firstColumns);
  const [held, setHeld] = useState<LiveState | null>(null);
  const [isNameless, setNameless] = useState(areNamesHidden);
  const [isConnected, setConnected] = useState(true);
  const [namesAsked, setNamesAsked] = useState(0);
  const now = useServerTime(state.now);

  // The server left names out as long as they were hidden: to show them, everything is asked for anew.
  useEffect(
    () =>
      follow(
        events,
        namesAsked > 0 ? null : after,
        {
          all: (data) => {
            if (isLiveState(data)) setState(data);
            if (isColumnsNews(data)) setColumns(data.columns);
          },
          rows: (data) => {
            if (isRowsNews(data))
              setState((known) => ({ ...known, now: data.now, rows: withRows(known.rows, data.rows) }));
          },
        },
        setConnected,
      ),
    [events, after, namesAsked],
  );

  function turnNames(): void {
    const hide = !isNameless;
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not there without https, as in many schools
    document.cookie = `names=${hide ? 'hidden' : 'shown'}; Path=/; SameSite=Lax`;
    setNameless(hide);
    if (!hide) setNamesAsked((times) => times + 1);
  }

  const shown = held ?? state;
  // Names can still come over a line that was opened before they were hidden.
  const rows = isNameless ? shown.rows.map((row) => ({ ...row, nickname: null })) : shown.rows;
  return {
    ...{ rows, columns, now, isNameless, turnNames, isConnected },
    pausedAt: state.pausedAt,
    isAtWork: state.isAtWork,
    voteOn: state.voteOn,
    heldAt: held?.now ?? null,
    since: held === null ? 0 : changedCells(held.rows, state.rows),
    hold: () => setHeld(held === null ? state : null),
  };
}

export type LiveUse = ReturnType<typeof useLive>;

/** The time of the server: what it last said, and what has passed here since. */
function useServerTime(told: string): string {
  const base = useRef({ told, heard: 0 });
  const [now, setNow] = useState(told);
  useEffect(() => {
    base.current = { told, heard: Date.now() };
    setNow(told);
    const timer = setInterval(() => {
      const passed = Date.now() - base.current.heard;
      setNow(new Date(Date.parse(base.current.told) + passed).toISOString());
    }, lookMs);
    return () => clearInterval(timer);
  }, [told]);
  return now;
}
