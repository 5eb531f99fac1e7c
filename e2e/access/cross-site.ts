import type { Room, Row } from './row';
import { addressOf } from './row';
import type { AccessSchool } from './school';

/** How a form arrives that a page of another site sent, from newer browsers and older ones; and what says nothing but has cookies. */
const fromElsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'another site': { 'sec-fetch-site': 'cross-site' },
  'another host of the same site': { 'sec-fetch-site': 'same-site' },
  'another site, with our origin': { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1' },
  'another origin': { origin: 'https://evil.example' },
  'an origin that hides itself': { origin: 'null' },
  'nowhere, with cookies': {},
};

/** Sends what a row sends in every such way. Gives those that were not refused with 403. */
export async function takenFromElsewhere(
  { server }: AccessSchool,
  row: Row,
  room: Room,
  cookie: string,
): Promise<string[]> {
  const taken = await Promise.all(
    Object.entries(fromElsewhere).map(async ([name, headers]) => {
      const body = row.json
        ? JSON.stringify(row.json(room))
        : new URLSearchParams(row.form?.(room)).toString();
      const type = row.json ? 'application/json' : 'application/x-www-form-urlencoded';
      const { status } = await fetch(server.url + addressOf(row, room), {
        ...{ method: 'POST', redirect: 'manual', body },
        headers: { ...headers, cookie, 'content-type': type },
      });
      return status === 403 ? [] : [`${name}: ${status}`];
    }),
  );
  return taken.flat();
}
