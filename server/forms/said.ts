import 'server-only';
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Said, tickedIn } from '@/domain/said';
import { cameOverTls } from '../https';

const cookieName = 'said';
const keptSeconds = 600;

/** Longer than a text that a form asks for; where several are so long, each is kept to what a cookie has room for. */
const longestField = 1300;
const shortField = 300;

/** The most that a browser keeps of a cookie, less its name and what stands behind it. In bytes. */
const mostPacked = 3900;

/** Every exercise of the course, ticked. */
const longestTicked = 1500;

const said = z.object({
  type: z.enum(['done', 'problem']),
  text: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  secret: z.string().optional(),
});

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Leads to a page, which says something once. The words travel in a cookie that only the server reads, and not in the
 * address: so nobody can send a link with words of their own, and a secret stays out of the history.
 */
export function leadTo(request: Request, path: string, what: Said | null = null): Response {
  const headers = new Headers({ 'cache-control': 'no-store' });
  if (what === null) headers.set('location', path);
  else {
    const id = randomBytes(6).toString('base64url');
    const [page = '', fragment] = path.split('#');
    const query = `${page.includes('?') ? '&' : '?'}said=${id}`;
    headers.set('location', `${page}${query}${fragment === undefined ? '' : `#${fragment}`}`);
    headers.append('set-cookie', cookieFor(request.headers, id, what));
  }
  return new Response(null, { status: 303, headers });
}

function cookieFor(headers: Headers, id: string, said: Said): string {
  const whole = packed(said, longestField);
  const value = whole.length > mostPacked ? packed(said, shortField) : whole;
  const secure = cameOverTls(headers) ? '; Secure' : '';
  return `${cookieName}=${id}.${value}; Path=/; Max-Age=${keptSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

function packed({ fields = {}, ...what }: Said, longest: number): string {
  const short = Object.entries(fields).map(([name, value]) => [
    name,
    value.slice(0, tickedIn(value).length > 1 ? Math.max(longest, longestTicked) : longest),
  ]);
  return Buffer.from(JSON.stringify({ ...what, fields: Object.fromEntries(short) })).toString('base64url');
}

/** What the page at this address has to say; null where it was not led to, or the cookie is gone. */
export function readSaid(headers: Pick<Headers, 'get'>, query: Query): Said | null {
  const id = query['said'];
  if (typeof id !== 'string' || id === '') return null;
  const cookie = (headers.get('cookie') ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${cookieName}=${id}.`));
  if (cookie === undefined) return null;
  try {
    const value = cookie.slice(cookieName.length + id.length + 2);
    return said.parse(JSON.parse(Buffer.from(value, 'base64url').toString()));
  } catch {
    return null;
  }
}
