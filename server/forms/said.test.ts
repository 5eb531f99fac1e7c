import { expect, test } from 'vitest';
import { joinTyped, type Said, tickedIn } from '@/domain/said';
import { lessons } from '@/lessons/index';
import { leadTo, readSaid } from './said';

const request = (headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/api/form', { method: 'POST', headers });

/** What the page says that a browser is led to. */
function saidAt(response: Response, more: { readonly query?: string; readonly cookie?: string } = {}) {
  const location = response.headers.get('location') ?? '';
  const cookie = more.cookie ?? (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const query = Object.fromEntries(new URL(more.query ?? location, 'http://127.0.0.1').searchParams);
  return readSaid(new Headers({ cookie: `a=b; ${cookie}` }), query);
}

const told: Said = { type: 'problem', text: 'Not yet – “again”.', fields: { name: 'Ada; Path=/' } };

test('what was said and typed is there on the page that was led to, and in no address', () => {
  const response = leadTo(request(), '/sign-in?to=%2Fteach#form', { ...told, secret: 'four words' });
  expect(response.status).toBe(303);
  const location = response.headers.get('location') ?? '';
  expect(location).toMatch(/^\/sign-in\?to=%2Fteach&said=[\w-]+#form$/);
  expect(location).not.toContain('four');
  expect(saidAt(response)).toEqual({ ...told, secret: 'four words' });
});

test('a page says nothing that it was not led to with: an address alone has no words', () => {
  const response = leadTo(request(), '/sign-in', told);
  expect(saidAt(response, { query: '/sign-in' })).toBeNull();
  expect(saidAt(response, { query: '/sign-in?said=other' })).toBeNull();
  expect(saidAt(response, { query: '/sign-in?said=' })).toBeNull();
  expect(saidAt(response, { cookie: '' })).toBeNull();
  const id = new URL(response.headers.get('location') ?? '', 'http://a').searchParams.get('said');
  expect(saidAt(response, { cookie: `said=${id}.bm90IG91cnM` })).toBeNull();
});

test('the cookie is for the server alone, and over TLS only where the site is', () => {
  const cookieWith = (headers: Record<string, string>) =>
    leadTo(request(headers), '/', told).headers.get('set-cookie');
  expect(cookieWith({})).toMatch(/; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/);
  expect(cookieWith({ 'x-forwarded-proto': 'https' })).toMatch(/; Secure$/);
});

test('a field that is too long for a cookie comes back shortened', () => {
  const response = leadTo(request(), '/', { ...told, fields: { text: 'x'.repeat(5000) } });
  expect(saidAt(response)?.fields?.['text']).toHaveLength(1300);
  expect((response.headers.get('set-cookie') ?? '').length).toBeLessThan(4000);
});

test('a reason and a comment of 600 characters come back whole; where more is typed, each is shortened', () => {
  const long = { reason: '“'.repeat(600), comment: 'x'.repeat(600) };
  expect(saidAt(leadTo(request(), '/', { ...told, fields: long }))?.fields).toEqual(long);
  const more = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [name, 'x'.repeat(1300)]));
  const response = leadTo(request(), '/', { ...told, fields: more });
  expect(saidAt(response)?.fields?.['d']).toHaveLength(300);
  expect((response.headers.get('set-cookie') ?? '').length).toBeLessThan(4096);
});

test('boxes that were ticked come back, all of them', () => {
  const all = lessons.flatMap(({ slug, exercises }) => Object.keys(exercises).map((id) => `${slug}/${id}`));
  const fields = joinTyped([['title', 'x'.repeat(80)], ...all.map((one) => ['exercise', one] as const)]);
  const response = leadTo(request(), '/', { ...told, fields });
  expect(all.length).toBeGreaterThan(30);
  expect(tickedIn(saidAt(response)?.fields?.['exercise'])).toEqual(all);
  expect((response.headers.get('set-cookie') ?? '').length).toBeLessThan(4000);
});

test('without anything to say it only leads', () => {
  const response = leadTo(request(), '/teach');
  expect(response.headers.get('location')).toBe('/teach');
  expect(response.headers.get('set-cookie')).toBeNull();
});
