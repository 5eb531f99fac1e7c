import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './run.mjs';

/** Runs the npm that runs this script, or else the one on the PATH. */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli && basename(cli).startsWith('npm')) return run(nodeOfNpm(), [cli, ...args], options);
  // Windows has npm.cmd, which only a shell can run.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Not this script's Node where npm names its own: `npm ci` deletes node_modules, and Node 24 with it. */
function nodeOfNpm() {
  const own = process.env.npm_node_execpath;
  return own && existsSync(own) ? own : process.execPath;
}
