import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { getManifest } from '@serwist/build';
import { build } from 'esbuild';
import { say } from './say.mjs';

const source = 'components/device/service-worker.ts';
const target = '.next/service-worker.js';
const pagesFolder = '.next/server/app';
const filesFolder = '.next/static';

/** Pages for teachers hold the key; the others say that something is missing. */
const notKept = ['teach.html', 'teach/**', '_not-found.html', '_global-error.html'];

/** Writes the service worker of this build, with the list of all that it keeps. */
export async function writeServiceWorker(root) {
  const at = (...parts) => path.join(root, ...parts);
  const pages = await manifestOf(at(pagesFolder), ['**/*.html'], notKept, (file) => addressOf(file));
  const texts = await Promise.all(pages.map(({ file }) => readFile(at(pagesFolder, file), 'utf8')));
  const needed = await filesFrom(at(filesFolder), texts);
  const files = await manifestOf(at(filesFolder), needed, [], (file) => `/_next/static/${file}`);
  const kept = [
    ...pages.map(({ url, revision }) => ({ url, revision })),
    // Their names change with what is in them.
    ...files.map(({ url }) => ({ url, revision: null })),
  ];
  await bundle(root, kept);
  const all = [
    ...pages.map(({ file }) => at(pagesFolder, file)),
    ...files.map(({ file }) => at(filesFolder, file)),
  ];
  const sizes = await Promise.all(all.map(async (file) => gzipSync(await readFile(file)).length));
  const kilobytes = Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  say(
    `Kept for reading without network: ${pages.length} pages, ${files.length} files, ${kilobytes} kB gzip.`,
  );
}

async function manifestOf(folder, globPatterns, globIgnores, urlOf) {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns,
    globIgnores,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return manifestEntries.map(({ url: file, revision }) => ({ file, url: urlOf(file), revision }));
}

function addressOf(file) {
  const name = file.replace(/\.html$/, '');
  return name === 'index' ? '/' : `/${name}`;
}

/** The files that pages name, and those that these name: a script fetches others when they are needed. */
async function filesFrom(folder, pages) {
  const found = new Set();
  const visit = async (text) => {
    const names = [...text.matchAll(/static\/((?:chunks|media)\/[\w.~-]+\.(?:js|css|woff2))/g)].map(
      ([, name]) => name,
    );
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      if (!name.endsWith('.woff2')) await visit(await readFile(path.join(folder, name), 'utf8'));
    }
  };
  // For browsers without modules, which have no service worker either.
  for (const page of pages) await visit(page.replace(/<script[^>]*noModule[^>]*>/gi, ''));
  return [...found];
}

async function bundle(root, kept) {
  const revision = createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 16);
  await build({
    entryPoints: [path.join(root, source)],
    outfile: path.join(root, target),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: {
      'process.env.NODE_ENV': '"production"',
      kept: JSON.stringify(kept),
      build: JSON.stringify(revision),
    },
  });
}
