import { expect, test } from 'vitest';
import { originOf } from './origin';

test.each([
  [{ host: '127.0.0.1:3000' }, 'http://127.0.0.1:3000'],
  [{ host: '127.0.0.1:3000', 'x-forwarded-proto': 'https' }, 'https://127.0.0.1:3000'],
  [
    { host: 'inside:3000', 'x-forwarded-host': 'course.school.example', 'x-forwarded-proto': 'https, http' },
    'https://course.school.example',
  ],
])('%j is asked under %s', (headers, origin) => {
  expect(originOf(new Headers(headers))).toBe(origin);
});
