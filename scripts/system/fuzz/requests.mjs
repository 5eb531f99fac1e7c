import fc from 'fast-check';

/** What no form means to send. */
const nasty = [
  '',
  ' ',
  '\0',
  'a\r\nset-cookie: x=1',
  '\t',
  '\u{feff}\u{202e}',
  '\ud800',
  '\ud83d\ude00',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-1',
  '1e309',
  '99999999999999999999',
  '0x10',
  '%',
  '%00',
  '%2e%2e%2f',
  '../../etc/passwd',
  '//evil.example',
  '\\\\evil.example',
  'javascript:alert(1)',
  '<img src=x onerror=alert(1)>',
  "' or 1=1 --",
  '=cmd()',
  '{{7*7}}',
  '2026-02-30T25:61',
  '9999-12-31T23:59',
  '00000000-0000-0000-0000-000000000000',
  '["a"]',
  '{"a":1}',
  'null',
  'x'.repeat(5000),
  'é'.repeat(3000),
];

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

const header = fc.constantFrom(
  ['accept', 'application/json'],
  ['accept-encoding', 'br;q=nan, ,gzip'],
  ['content-encoding', 'gzip'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', 'multipart/form-data; boundary='],
  ['content-type', 'text/x-component'],
  ['content-type', ''],
  ['expect', ''],
  ['if-modified-since', 'never'],
  ['if-none-match', '"'],
  ['last-event-id', '-1'],
  ['last-event-id', 'x'],
  ['next-action', '0'.repeat(42)],
  ['next-router-prefetch', '1'],
  ['next-router-state-tree', '%5B%22'],
  ['next-url', '/teach'],
  ['origin', 'https://evil.example'],
  ['origin', 'null'],
  ['range', 'bytes=5-1'],
  ['rsc', '1'],
  ['sec-fetch-site', 'cross-site'],
  ['user-agent', '<b>\u00ff'],
  ['x-forwarded-for', '::ffff:1.2.3.4, x'],
  ['x-forwarded-host', 'evil.example:99999/'],
  ['x-forwarded-proto', 'https'],
  ['x-forwarded-proto', 'gopher'],
  ['x-http-method-override', 'DELETE'],
  ['x-invoke-path', '/teach'],
  ['x-matched-path', '/teach'],
  ['x-middleware-subrequest', 'proxy:proxy:proxy:proxy:proxy'],
  ['x-nextjs-data', '1'],
);

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
