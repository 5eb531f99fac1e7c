import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseCheckRequest } from '@/domain/check-request';
import { isRecord } from '@/domain/guard';
import { checkExercise } from '../check-exercise';
import { replies } from './replies';

const examples = [
  ...readFileSync('docs/api.md', 'utf8').matchAll(
    /```json request\n(?<request>[^`]+)```\n\n```json reply\n(?<reply>[^`]+)```/g,
  ),
].map(({ groups }): [unknown, unknown] => [
  JSON.parse(groups?.['request'] ?? ''),
  JSON.parse(groups?.['reply'] ?? ''),
]);

/** A real value cut down to what an example shows: `…` at the end of a list stands for more of it, and fields may be left out. */
function shortened(real: unknown, example: unknown): unknown {
  if (Array.isArray(example) && Array.isArray(real)) {
    const isCut = example.at(-1) === '…' && real.length >= example.length;
    const shown = isCut ? real.slice(0, example.length - 1) : real;
    return [...shown.map((one, index) => shortened(one, example[index])), ...(isCut ? ['…'] : [])];
  }
  if (!isRecord(example) || !isRecord(real)) return real;
  return Object.fromEntries(Object.keys(example).map((name) => [name, shortened(real[name], example[name])]));
}

test('there is an example for each kind of reply', () => {
  const types = examples.map(([, reply]) => (isRecord(reply) ? reply['type'] : null));
  expect(types.sort()).toEqual(Object.keys(replies).sort());
});

test.each(examples)('%j is answered as docs/api.md shows', (request, reply) => {
  expect(shortened(checkExercise(parseCheckRequest(request)), reply)).toEqual(reply);
});
