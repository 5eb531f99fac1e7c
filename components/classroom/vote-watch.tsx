'use client';

import { useEffect } from 'react';
import type { ClassNow } from '@/domain/class-now';
import { isRecord } from '@/domain/guard';
import { follow } from './follow';

/** Shows the page anew as soon as the vote goes on, is shown, or the class is paused. Without a script there is a link. */
export function VoteWatch({ now }: { now: ClassNow }) {
  const standing = standingOf(now);
  useEffect(
    () =>
      follow('/api/class/events', null, {
        class: (data) => {
          if (standingOf(data) !== standing) location.reload();
        },
      }),
    [standing],
  );
  return (
    <noscript>
      <p>
        <a href="/class/vote">Look again</a>
      </p>
    </noscript>
  );
}

/** All that changes what the page shows. That the student has answered is known before. */
function standingOf(now: unknown): string {
  if (!isRecord(now)) return '';
  const vote = isRecord(now['vote']) ? now['vote'] : {};
  return JSON.stringify([now['isPaused'], vote['id'], vote['isOpen'], vote['isShown']]);
}
