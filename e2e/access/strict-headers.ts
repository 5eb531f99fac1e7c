/** What is missing of the headers that every page has. */
export function headerFaults(headers: Headers): string[] {
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return [];
  const policy = headers.get('content-security-policy') ?? '';
  const directives = new Map(
    policy.split(';').map((one) => {
      const [name = '', ...sources] = one.trim().split(/\s+/);
      return [name, sources];
    }),
  );
  const allowed = /^('none'|'self'|'nonce-[\w+/=-]+'|'sha256-[\w+/=]+'|'unsafe-hashes'|data:|blob:)$/;
  const loose = [...directives].flatMap(([name, sources]) =>
    sources.filter((source) => !allowed.test(source)).map((source) => `${name} allows ${source}`),
  );
  const wanted = ['default-src', 'frame-ancestors', 'base-uri'].filter(
    (name) => directives.get(name)?.join(' ') !== "'none'",
  );
  return [
    ...loose,
    ...wanted.map((name) => `${name} is not 'none'`),
    ...(directives.get('form-action')?.join(' ') === "'self'" ? [] : ['forms may go elsewhere']),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['types may be guessed']),
    ...(headers.get('referrer-policy') === 'same-origin' ? [] : ['addresses are told to other sites']),
  ];
}
