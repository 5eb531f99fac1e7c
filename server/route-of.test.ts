import { expect, test } from 'vitest';
import { routeOf } from './route-of';

const routes = [
  '/',
  '/join',
  '/join/[code]',
  '/class',
  '/class/joined',
  '/quiz/[deck]',
  '/quiz/new',
  '/quiz/[deck]/[step]',
];

test.each([
  ['/', '/'],
  ['/join/BCDF-GHJK', '/join/[code]'],
  ['/class?said=1', '/class'],
  ['/quiz/new?deck=denials', '/quiz/new'],
  ['/quiz/denials.10.k3f9/3?happy-life=official-denial', '/quiz/[deck]/[step]'],
  ['/_next/static/chunks/a.js', '/_next'],
  ['/wp-admin/Ada', 'other'],
  ['/join/', 'other'],
  ['//join', 'other'],
  [undefined, 'other'],
])('%s is of the route %s', (url, route) => {
  expect(routeOf(url, routes)).toBe(route);
});
