import { expect, test } from 'vitest';
import { headerFaults } from '../e2e/access/strict-headers';

const strict = [
  "default-src 'none'",
  "script-src 'self' 'nonce-aB3+/=' 'sha256-aB3+/='",
  "style-src 'self' 'sha256-aB3+/='",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

function faultsOf(policy: readonly string[]): string[] {
  const headers = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' };
  const page = { 'content-type': 'text/html', 'content-security-policy': policy.join('; ') };
  return headerFaults(new Headers({ ...headers, ...page }));
}

test('a policy as the product writes it has no fault', () => {
  expect(faultsOf(strict)).toEqual([]);
});

for (const [directive, source] of [
  ['script-src', 'data:'],
  ['script-src', 'blob:'],
  ['script-src', "'unsafe-hashes'"],
  ['script-src', "'unsafe-inline'"],
  ['script-src', "'unsafe-eval'"],
  ['script-src', 'https:'],
  ['style-src', "'nonce-aB3'"],
  ['style-src', "'unsafe-hashes'"],
  ['img-src', 'blob:'],
  ['form-action', 'data:'],
  ['default-src', "'self'"],
  ['frame-ancestors', "'self'"],
  ['object-src', 'data:'],
] as const)
  test(`${directive} that allows ${source} is a fault`, () => {
    const rest = strict.filter((one) => !one.startsWith(directive));
    const was = strict.find((one) => one.startsWith(directive)) ?? directive;
    expect(faultsOf([...rest, `${was} ${source}`])).toEqual([`${directive} allows ${source}`]);
  });

test('what is not said at all, or said twice, is a fault', () => {
  expect(faultsOf(strict.filter((one) => !one.startsWith('base-uri')))).toEqual(['base-uri is missing']);
  expect(faultsOf([...strict, "script-src 'self'"])).toEqual(['script-src is there twice']);
});
