import { expect, test } from 'vitest';
import { assertSameOrigin } from './same-origin';

const host = 'course.school.example';
const own = `https://${host}`;

test.each([
  [{ 'sec-fetch-site': 'same-origin' }],
  // Typed into the address bar, or opened from a bookmark.
  [{ 'sec-fetch-site': 'none' }],
  [{ origin: own, host }],
  [{ origin: own, host: 'inside:3000', 'x-forwarded-host': host }],
  // No browser: it carries no cookies of one.
  [{ host }],
  [{ host, cookie: 'check-session=1; names=hidden' }],
])('takes what %j sent', (headers) => {
  expect(() => assertSameOrigin(new Headers(headers))).not.toThrow();
});

test.each([
  [{ 'sec-fetch-site': 'cross-site' }],
  // Another site of the same school is another site.
  [{ 'sec-fetch-site': 'same-site' }],
  [{ 'sec-fetch-site': 'cross-site', origin: own, host }],
  [{ origin: 'https://evil.example', host }],
  [{ origin: `https://${host}.evil.example`, host }],
  [{ origin: `https://evil.example/${host}`, host }],
  [{ origin: `https://${host}:8443`, host }],
  [{ origin: 'null', host }],
  [{ origin: own }],
  // No browser, and yet with a cookie of one.
  [{ host, cookie: 'names=hidden; student-device=x' }],
  [{ host, cookie: 'who-says-so.session_token=x' }],
])('refuses what %j sent', (headers) => {
  expect(() => assertSameOrigin(new Headers(headers))).toThrow('This form was sent from another site.');
});
