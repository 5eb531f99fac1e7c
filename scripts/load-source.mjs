import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** Imports a TypeScript module of the product into a script, as the server would: with `@/` and with `server-only`. */
export async function loadSource(file) {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['react-server'],
    logLevel: 'silent',
  });
  const [{ contents }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}
