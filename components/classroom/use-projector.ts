import { useEffect, useRef, useState } from 'react';
import type { AskedStatement } from '@/domain/live-grid';
import { isKeyNews, isStatementSplit } from '@/domain/live-guard';
import { follow } from './follow';
import type { ProjectorProps, Shown } from './projector';
import { isForSomethingElse } from './use-names-key';

/** A statement on the projector: how the class divides, told while it answers, and how much of it is shown. */
export function useProjector({ first, asked, firstShown, events, after, live, number, all }: ProjectorProps) {
  const [split, setSplit] = useState(first);
  const [key, setKey] = useState<Pick<AskedStatement, 'key' | 'alsoAccepts' | 'alsoMatches' | 'cues'>>(asked);
  const [shown, setShown] = useState<Shown>(firstShown);
  const [isConnected, setConnected] = useState(true);
  /** The form that shows students the split too; null where there is nothing to tell them. */
  const showing = useRef<HTMLFormElement>(null);

  useEffect(
    () =>
      follow(
        events,
        after,
        {
          split: (data) => {
            if (isStatementSplit(data)) setSplit(data);
          },
          key: (data) => {
            if (isKeyNews(data)) setKey(data);
          },
        },
        setConnected,
      ),
    [events, after],
  );

  // The address goes along, so that the page comes back as it was left.
  useEffect(() => {
    const query = shown === 'nothing' ? '' : `?shown=${shown}`;
    history.replaceState(null, '', `${location.pathname}${query}`);
  }, [shown]);

  function step(): void {
    const isToTell = shown === 'nothing' && showing.current !== null;
    if (isToTell) showing.current?.requestSubmit();
    else setShown(shown === 'nothing' ? 'split' : 'key');
  }

  useKeys({
    ' ': step,
    h: () => setShown('nothing'),
    arrowleft: () => open(number - 1),
    arrowright: () => open(number + 1),
    escape: () => location.assign(live),
  });

  function open(to: number): void {
    if (to >= 1 && to <= all) location.assign(`${live}/projector/${to}`);
  }

  return {
    asked: { ...asked, ...key },
    split,
    shown,
    isConnected,
    step,
    showing,
    hide: () => setShown('nothing'),
  };
}

export type ProjectorUse = ReturnType<typeof useProjector>;

/** Keys of the page, by their names in small letters. Space on a button or a link stays with it. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const name = event.key.toLowerCase();
      const act = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined;
      if (act === undefined || isForSomethingElse(event)) return;
      const isOnControl =
        event.target instanceof Element && event.target.closest('a, button, summary') !== null;
      if (name === ' ' && isOnControl) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}
