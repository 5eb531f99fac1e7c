import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openApiText } from './openapi';
import { replies } from './replies';

test('docs/openapi.json says what the schemas say: npm run openapi writes it', () => {
  expect(readFileSync('docs/openapi.json', 'utf8')).toBe(openApiText());
});

test('every name in it is there, and every kind of reply is named', () => {
  const text = openApiText();
  const { components } = JSON.parse(text);
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !Object.hasOwn(components.schemas, name ?? ''))).toEqual([]);
  expect(components.schemas.Reply.oneOf).toHaveLength(Object.keys(replies).length);
});

test('it holds no schema that only zod could read', () => {
  expect(openApiText()).not.toMatch(/"\$schema"|"\$id"|"\$defs"|"maximum": 9007199254740991/);
});
