'use client';

import { useEffect } from 'react';
import type { ClassNow } from '@/domain/class-now';
import { isRecord } from '@/domain/guard';
import type { Kind } from '@/domain/kind';
import { follow } from './follow';

/** Shows the page anew as soon as the vote goes on, is shown, or the class is paused. Without a script there is a link. */
export function VoteWatch({ now, own }: { now: ClassNow; own: Kind | null }) {
  const standing = standingOf(now);
  useEffect(
    () =>
      follow('/api/class/events', null, {
        class: (data) => {
          if (standingOf(data) !== standing && !isChoosing(now, data, own)) location.reload();
        },
      }),
    [standing, now, own],
  );
  return (
    <noscript>
      <p>
        <a href="/class/vote">Look again</a>
      </p>
    </noscript>
  );
}

/** Whether a place is chosen and not sent: that is not taken away while the same vote is open. The line under the bar says that the class is paused. */
function isChoosing(before: ClassNow, now: unknown, own: Kind | null): boolean {
  const chosen = document.querySelector<HTMLInputElement>('.vote-form input[name="kind"]:checked');
  if (chosen === null || chosen.value === own) return false;
  const vote = isRecord(now) && isRecord(now['vote']) ? now['vote'] : {};
  return vote['isOpen'] === true && vote['id'] === before.vote?.id;
}

/** All that changes what the page shows. That the student has answered is known before. */
function standingOf(now: unknown): string {
  if (!isRecord(now)) return '';
  const vote = isRecord(now['vote']) ? now['vote'] : {};
  return JSON.stringify([now['isPaused'], vote['id'], vote['isOpen'], vote['isShown']]);
}
