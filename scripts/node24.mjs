import { join } from 'node:path';
import { root, run } from './run.mjs';

const file = process.platform === 'win32' ? 'node.exe' : 'node';

/** The Node that everything but these scripts runs on, whatever Node the machine has: the package `node`. */
export const node24 = join(root, 'node_modules', 'node', 'bin', file);

export async function runNode(args, options) {
  const { code } = await run(node24, args, options);
  return code;
}
