'use client';

import { useSyncExternalStore } from 'react';

/** A time as the clock of the reader shows it; as that of the server does until a script runs. */
export function LocalTime({ at }: { at: string }) {
  const text = useSyncExternalStore(
    never,
    () => inWords(at),
    () => inWords(at),
  );
  return (
    <time dateTime={at} suppressHydrationWarning>
      {text}
    </time>
  );
}

const format = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
} as const;

function inWords(at: string): string {
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(at));
}

function never(): () => void {
  return () => {};
}
