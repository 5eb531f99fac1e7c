import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './node24.mjs';
import { root } from './run.mjs';

/** Runs a package's command with Node 24: its own JavaScript file, as the .bin shims differ on Windows. */
export function runTool(packageName, args, { nodeArgs = [], ...options } = {}) {
  return runNode([...nodeArgs, binOf(packageName), ...args], options);
}

/** What Node is told to load before the server. A URL, as Windows needs one here. */
export const serverArgs = ['--import', new URL('before-next.mjs', import.meta.url).href];

export function runNext(args, { env, ...options } = {}) {
  return runTool('next', args, { ...options, env: { NEXT_TELEMETRY_DISABLED: '1', ...env } });
}

function binOf(packageName) {
  const folder = join(root, 'node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : Object.values(bin)[0]);
}
