import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run.mjs';

/** Imports a TypeScript module of the product into a script, as the server would: with `@/` and with `server-only`. */
export async function loadSource(file) {
  const contents = await bundle(file, { conditions: ['react-server'] });
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}

/** The same for a module that uses packages of the server: they are loaded from node_modules and not bundled. */
export async function loadServerSource(file) {
  const nothing = join(root, 'node_modules', 'server-only', 'empty.js');
  const contents = await bundle(file, { packages: 'external', alias: { 'server-only': nothing } });
  const folder = join(root, 'node_modules', '.cache', 'who-says-so');
  mkdirSync(folder, { recursive: true });
  const target = join(folder, `${file.replaceAll('/', '-')}-${process.pid}.mjs`);
  writeFileSync(target, contents);
  return import(pathToFileURL(target).href);
}

async function bundle(file, options) {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    ...options,
  });
  return outputFiles[0].contents;
}
