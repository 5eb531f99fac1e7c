import { expect, test } from 'vitest';
import { originOf } from './origin';

test.each([
  [{ host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
  [
    { host: 'inside:3000', 'x-forwarded-host': 'school.example', 'x-forwarded-proto': 'https' },
    'https://school.example',
  ],
  [{ host: 'school.example', 'x-forwarded-proto': 'http' }, 'http://school.example'],
])('a request with %o came to %s', (headers, origin) => {
  expect(originOf(new Headers(headers))).toBe(origin);
});
