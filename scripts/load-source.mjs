import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** Imports a TypeScript module of the product into a script, as the server would: with `@/` and with `server-only`. */
export async function loadSource(file) {
  const contents = await bundle(file, { conditions: ['react-server'] });
  return import(`data:text/javascript;base64,${Buffer.from(contents).toString('base64')}`);
}

/**
 * The same for a module that uses packages of the server: they are loaded from node_modules and not bundled. In a standalone
 * folder, which has no TypeScript, what `bundleServerSource` put there is loaded.
 */
export async function loadServerSource(file) {
  const made = join(root, 'server-source', nameOf(file));
  if (existsSync(made)) return import(pathToFileURL(made).href);
  const folder = join(root, 'node_modules', '.cache', 'who-says-so', String(process.pid));
  removeAtExit(folder);
  return import(pathToFileURL(await bundleServerSource(file, folder)).href);
}

const removed = new Set();

/** The folder is of this process, and every run would leave one. */
function removeAtExit(folder) {
  if (removed.has(folder)) return;
  removed.add(folder);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** Writes such a module as one file into a folder, and gives the file. */
export async function bundleServerSource(file, folder) {
  const nothing = join(root, 'node_modules', 'server-only', 'empty.js');
  const contents = await bundle(file, { packages: 'external', alias: { 'server-only': nothing } });
  mkdirSync(folder, { recursive: true });
  const target = join(folder, nameOf(file));
  writeFileSync(target, contents);
  return target;
}

function nameOf(file) {
  return `${file.replaceAll('/', '-').replace(/\.ts$/, '')}.mjs`;
}

async function bundle(file, options) {
  // Only here: a standalone folder does not have it.
  const { build } = await import('esbuild');
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
