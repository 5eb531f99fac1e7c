import { readFileSync } from 'node:fs';

/** The header in which a client names its request. */
export const nameHeader = 'x-request-name';

/** Has a server write the name of each request that it begins into a file: options of `startServer`. */
export function tellingBegun(file) {
  const tell = new URL('tell-begun.mjs', import.meta.url).href;
  return { nodeArgs: ['--import', tell], env: { BEGUN_FILE: file } };
}

/** The names in that file. */
export function readBegun(file) {
  return new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean));
}
