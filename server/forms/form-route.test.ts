import { expect, test } from 'vitest';
import { z } from 'zod';
import { tickedIn } from '@/domain/said';
import { DatabaseUnavailable } from '../db/unavailable';
import { answerForm } from './form-route';
import { readSaid } from './said';

const fields = z.object({ exercise: z.array(z.string()), title: z.string().max(3, 'Too long.') });

test('a form that comes back has every box ticked that was', async () => {
  const body = new URLSearchParams([
    ['exercise', 'claim-or-denial/twelve'],
    ['exercise', 'claim-or-denial/two-halves'],
    ['title', 'Homework'],
    ['password', 'secret'],
    ['page', 'made anew'],
  ]);
  const headers = { 'sec-fetch-site': 'same-origin' };
  const request = new Request('http://127.0.0.1/api/form', { method: 'POST', headers, body });
  const route = { fields, page: () => '/form', secret: ['password'], ofPage: ['page'] };
  const response = await answerForm(request, route, async () => new Response('done'));
  const said = new URL(response.headers.get('location') ?? '', 'http://a').searchParams.get('said') ?? '';
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const back = readSaid(new Headers({ cookie }), { said });
  expect(back).toMatchObject({ type: 'problem', text: 'Too long.' });
  expect(Object.keys(back?.fields ?? {})).toEqual(['exercise', 'title']);
  expect(tickedIn(back?.fields?.['exercise'])).toEqual([
    'claim-or-denial/twelve',
    'claim-or-denial/two-halves',
  ]);
});

test.each([
  ['a form', {}, true],
  ['a form with an id that its page has made', { ofPage: ['title'] }, true],
  ['a form with a password', { secret: ['password'] }, false],
])(
  '%s that the database is away for gets 503 and comes back to be sent again: %s',
  async (_, kinds, comesBack) => {
    const body = new URLSearchParams([
      ['exercise', 'a'],
      ['exercise', 'b'],
      ['title', '<9>'],
      ['password', 'secret'],
    ]);
    const headers = { 'sec-fetch-site': 'same-origin' };
    const request = new Request('http://127.0.0.1/api/form?to=/teach', { method: 'POST', headers, body });
    const response = await answerForm(request, { fields, page: () => '/form', ...kinds }, async () => {
      throw new DatabaseUnavailable('away', null);
    });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('3');
    const text = await response.text();
    expect(text).toContain('cannot reach its stored work');
    expect(text.includes('<form method="post" action="/api/form?to=/teach">')).toBe(comesBack);
    expect(text.includes('name="title" value="&lt;9&gt;"')).toBe(comesBack);
    expect(text.includes('secret')).toBe(comesBack);
  },
);
