import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methodsIn } from '../e2e/access/methods-in';
import { rows } from '../e2e/access/rows';

test('methods of a route are read from functions and from other names for them', () => {
  const source =
    'export async function POST(request: Request) {}\nfunction GET() {}\nexport { GET as DELETE, GET as PUT };\nexport function GET(): Response {}\n';
  expect(methodsIn(source).toSorted()).toEqual(['DELETE', 'GET', 'POST', 'PUT']);
});

const get = 'export function GET() {}\n';
for (const [what, source] of [
  ['a constant', `${get}export const POST = answer;\n`],
  ['another file’s', `${get}export { POST } from './other';\n`],
  ['another file’s, under another name', `${get}export { answer as POST } from './other';\n`],
  ['a name of its own', `${get}const POST = answer;\nexport { POST };\n`],
  ['a name as text', `${get}export { answer as 'POST' };\n`],
  ['several constants', `${get}export const { POST, PUT } = handlers;\n`],
  ['a variable', `${get}export let POST = answer;\n`],
  ['all of another file', `${get}export * from './other';\n`],
  ['nothing', 'export default answer;\n'],
] as const)
  test(`a route that exports ${what} does not pass unread`, () => {
    expect(() => methodsIn(source)).toThrow('This route');
  });

test('every method that a route of the product exports has a row, also before a build', () => {
  const ways = globSync('app/**/route.ts').flatMap((file) => {
    const route = `/${file.replaceAll('\\', '/').slice('app/'.length, -'/route.ts'.length)}`;
    return methodsIn(readFileSync(file, 'utf8')).map((method) => `${method} ${route}`);
  });
  const named = new Set(rows.map(({ method, route }) => `${method} ${route}`));
  expect(ways.length).toBeGreaterThan(60);
  expect(ways.filter((way) => !named.has(way))).toEqual([]);
});
