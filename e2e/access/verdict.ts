import { expect } from '@playwright/test';
import type { Reply } from './ask';
import type { Actor, Room, Row } from './row';
import { headerFaults } from './strict-headers';

/** A word in all that somebody could have typed in the class. */
export const canary = 'Kaleidoscope';

const statuses = { 'sign-in': 307, join: 307, told: 303 } as const;
const insiders: readonly Actor[] = ['student', 'teacher', 'colleague'];

export function isLetIn({ who }: Row, actor: Actor): boolean {
  return who[actor] === 'open' || who[actor] === 'own';
}

/** That somebody was refused in the way of the row, and told nothing. */
export function expectRefused(reply: Reply, row: Row, room: Room, actor: Actor): void {
  const outcome = row.who[actor];
  const asked = inWords(actor, reply);
  expect(headerFaults(reply.headers), asked).toEqual([]);
  if (outcome === 'open' || outcome === 'own') throw new Error('This is not refused.');
  expect(reply.status, asked).toBe(typeof outcome === 'number' ? outcome : statuses[outcome]);
  if (outcome === 'sign-in') expect(reply.location).toContain('/sign-in?to=');
  if (outcome === 'join') expect(reply.location).toMatch(/^\/join/);
  if (outcome === 'told') expect(reply.isProblem, asked).toBe(true);
  // Who is of the class may be told its name.
  if (!insiders.includes(actor)) expectNothingTold(room, reply, asked);
}

/** That somebody was answered, and told of the class what the row says: what is there, or nothing. */
export function expectAnswered(reply: Reply, row: Row, room: Room, actor: Actor): void {
  const asked = inWords(actor, reply);
  expect(reply.status, asked).toBe(row.opens ?? (row.method === 'GET' ? 200 : 303));
  expect(reply.isProblem, asked).toBe(false);
  expect(headerFaults(reply.headers), asked).toEqual([]);
  if (row.who[actor] !== 'open') expectNothingTold(room, reply, asked);
  else if (row.method === 'GET' && row.isStream !== true && row.isNameless !== true)
    expect(namesClass(room, reply.told), `${asked} It is about the class.`).toBe(true);
}

function expectNothingTold(room: Room, { told }: Reply, asked: string): void {
  for (const secret of [canary, room.code, room.token]) expect(told, asked).not.toContain(secret);
}

function inWords(actor: Actor, { told }: Reply): string {
  return `${actor}: ${told.slice(0, 300)}`;
}

function namesClass(room: Room, text: string): boolean {
  return [canary, room.class, room.student].some((sign) => text.includes(sign));
}
