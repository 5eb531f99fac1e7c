import { readSaid } from '@/server/forms/said';
import type { Room, Row } from './row';
import { addressOf } from './row';
import type { AccessSchool } from './school';

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly location: string;
  readonly headers: Headers;
  /** The body, the place it leads to, and what that page says. */
  readonly told: string;
  /** What the page says that it leads to: a problem or not. */
  readonly isProblem: boolean;
}

/** Asks for what a row is about, as a browser with these cookies. */
export async function ask({ server }: AccessSchool, row: Row, room: Room, cookie: string): Promise<Reply> {
  const stop = new AbortController();
  const response = await fetch(server.url + addressOf(row, room), {
    method: row.method,
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', cookie, ...typeOf(row) },
    signal: AbortSignal.any([stop.signal, AbortSignal.timeout(30_000)]),
    ...bodyOf(row, room),
  });
  const isStream = row.isStream === true && response.ok;
  const text = isStream ? await firstOf(response) : await response.text();
  stop.abort();
  const location = response.headers.get('location') ?? '';
  const said = saidIn(location, response.headers.getSetCookie());
  return {
    ...{ status: response.status, location, headers: response.headers },
    told: `${text}\n${location}\n${JSON.stringify({ ...said, fields: null })}`,
    isProblem: said?.type === 'problem',
  };
}

function typeOf({ json, form }: Row): Record<string, string> {
  if (json !== undefined) return { 'content-type': 'application/json' };
  return form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
}

function bodyOf({ json, form }: Row, room: Room): { body?: string } {
  if (json !== undefined) return { body: JSON.stringify(json(room)) };
  return form === undefined ? {} : { body: new URLSearchParams(form(room)).toString() };
}

async function firstOf(response: Response): Promise<string> {
  const { value } = (await response.body?.getReader().read()) ?? {};
  return new TextDecoder().decode(value);
}

function saidIn(location: string, cookies: readonly string[]) {
  const said = new URL(location, 'http://a').searchParams.get('said') ?? '';
  const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
  return readSaid(new Headers({ cookie }), { said });
}
