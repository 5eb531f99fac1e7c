import fc from 'fast-check';
import { nasty, oddHeaders } from './values.mjs';

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.uuid() },
);

/** How a value of a request that could be meant is changed. `own` and `others` leave or exchange an id. */
const change = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ type: 'own' }) },
  { weight: 3, arbitrary: fc.constant({ type: 'others' }) },
  { weight: 2, arbitrary: text.map((value) => ({ type: 'text', value })) },
);

const fieldChange = fc.record({
  at: fc.nat(9),
  how: fc.oneof(
    fc.constantFrom('drop', 'twice', 'others', 'proto', 'many'),
    text.map((value) => ({ value })),
    fc.record({ name: text, value: text }),
  ),
});

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  text,
  fc.constantFrom(
    '[[[[[[[[[[]]]]]]]]]]',
    `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
    `${'{"a":'.repeat(8000)}1${'}'.repeat(8000)}`,
    '{"exercise":"claim-or-denial/twelve","answers":{"__proto__":["set-aside"]}}',
    '{"exercise":"claim-or-denial/twelve","answers":{"holding-fast":["\\ud800"]}}',
    '{"exercise":1e400,"answers":null}',
  ),
);

const header = fc.constantFrom(...oddHeaders);

/** A request, as data: it is made of a row of e2e/access and of what is changed in it. */
export function requestOf(rowCount, actors) {
  return fc.record({
    row: fc.nat(rowCount - 1),
    actor: fc.constantFrom(...actors),
    method: fc.oneof(
      { weight: 12, arbitrary: fc.constant(null) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'HEAD',
          'GET',
          'POST',
          'PUT',
          'PATCH',
          'DELETE',
          'OPTIONS',
          'PROPFIND',
          'TRACE',
        ),
      },
    ),
    parts: fc.array(change, { minLength: 1, maxLength: 3 }),
    query: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.array(fc.tuple(text, text), { maxLength: 4 }) },
    ),
    headers: fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(header, { maxLength: 3 }) },
    ),
    body: fc.oneof(
      { weight: 3, arbitrary: fc.constant({ type: 'valid' }) },
      {
        weight: 5,
        arbitrary: fc
          .array(fieldChange, { minLength: 1, maxLength: 3 })
          .map((changes) => ({ type: 'changed', changes })),
      },
      { weight: 1, arbitrary: json.map((value) => ({ type: 'json', value })) },
      { weight: 1, arbitrary: text.map((value) => ({ type: 'raw', value })) },
    ),
  });
}
