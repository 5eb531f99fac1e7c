import type { FullClass } from '@/server/db/testing/full-class';
import type { Room, Row } from './row';
import { addressOf } from './row';

/** What a class has that an address or a form can name beside it. */
const ids = [
  ...(['assignment', 'emptyAssignment', 'student', 'secondStudent', 'attempt', 'readAttempt'] as const),
  ...(['marking', 'vote', 'ruling', 'argument', 'recheck'] as const),
] as const;

interface Mixed {
  /** The id that is of the class of others. */
  readonly foreign: (typeof ids)[number];
  readonly room: Room;
}

/**
 * How a teacher of another class can name the own class and one thing of this room: each by itself. None for a row that
 * names nothing beside a class, and none where the class is not named, as the request is the plain one then.
 */
export function mixed(row: Row, room: Room, own: FullClass): readonly Mixed[] {
  if (row.who.other === 'open' || row.who.other === 'own') return [];
  const ofOwn: Room = { ...room, ...own };
  return ids
    .map((foreign) => ({ foreign, room: { ...ofOwn, [foreign]: room[foreign] } }))
    .filter(
      (one) => asText(row, one.room) !== asText(row, ofOwn) && asText(row, one.room) !== asText(row, room),
    );
}

function asText(row: Row, room: Room): string {
  return JSON.stringify([addressOf(row, room), row.form?.(room)]);
}
