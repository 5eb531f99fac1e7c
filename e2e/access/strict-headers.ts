const own = /^'self'$/;
const nothing = /^'none'$/;

/** What each directive may allow: what server/content-security-policy.ts writes, and no more. */
const allowed: Readonly<Record<string, RegExp>> = {
  ...{ 'default-src': nothing, 'base-uri': nothing, 'frame-ancestors': nothing },
  'script-src': /^('self'|'nonce-[\w+/=-]+'|'sha256-[\w+/=]+')$/,
  'style-src': /^('self'|'sha256-[\w+/=]+')$/,
  'img-src': /^('self'|data:)$/,
  ...{ 'font-src': own, 'connect-src': own, 'manifest-src': own, 'worker-src': own, 'form-action': own },
};

/** Those that do not fall back to `default-src`, and that itself. */
const needed = ['default-src', 'base-uri', 'frame-ancestors', 'form-action'];

/** What is missing of the headers that every page has. */
export function headerFaults(headers: Headers): string[] {
  if (!(headers.get('content-type') ?? '').startsWith('text/html')) return [];
  return [
    ...policyFaults(headers.get('content-security-policy') ?? ''),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['types may be guessed']),
    ...(headers.get('referrer-policy') === 'same-origin' ? [] : ['addresses are told to other sites']),
  ];
}

function policyFaults(policy: string): string[] {
  // A browser takes the first directive of a name.
  const directives = policy.split(';').map((one) => one.trim().split(/\s+/));
  const names = directives.map(([name = '']) => name);
  const loose = directives.flatMap(([name = '', ...sources]) =>
    sources.filter((source) => !allowed[name]?.test(source)).map((source) => `${name} allows ${source}`),
  );
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...loose,
    ...twice.map((name) => `${name} is there twice`),
    ...missing.map((name) => `${name} is missing`),
  ];
}
