import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import vm from 'node:vm';

/** Where the built pages stand, and where the hashes are written for proxy.ts to read. */
const pagesFolder = '.next/server/app';
const hashesFile = '.next/inline-hashes.json';
const manifestName = 'page_client-reference-manifest.js';

/**
 * Writes the hashes of the inline scripts and styles of every prerendered page, by the address of the page, and those of the
 * styles of every page that is made per request. With them a page needs no `unsafe-inline`, and one that any cache may hold no nonce.
 */
export async function writeContentSecurityPolicy(root) {
  const folder = path.join(root, pagesFolder);
  const files = await readdir(folder, { recursive: true });
  const prerendered = files.filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    prerendered.map(async (file) => [
      addressOf(file),
      hashesIn(await readFile(path.join(folder, file), 'utf8')),
    ]),
  );
  const manifests = files.filter((file) => path.basename(file) === manifestName);
  const styles = await Promise.all(manifests.map((file) => styleHash(root, path.join(folder, file))));
  const missing = await layoutStyleHashes(root, path.join(folder, '_not-found', manifestName));
  const hashes = { pages: Object.fromEntries(pages), requestStyles: [...new Set([...styles, ...missing])] };
  await writeFile(path.join(root, hashesFile), JSON.stringify(hashes));
}

function addressOf(file) {
  const name = file
    .split(path.sep)
    .join('/')
    .replace(/\.html$/, '');
  return name === 'index' ? '/' : `/${name}`;
}

function hashesIn(html) {
  return { scripts: hashesOf(html, 'script'), styles: hashesOf(html, 'style') };
}

function hashesOf(html, element) {
  const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...new Set([...html.matchAll(inline)].map(([, text]) => hashOf(text)))];
}

function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The styles of the layout, each file by itself: so they come in where a page that is made per request turns out to be
 * missing, and its place is taken in the browser.
 */
async function layoutStyleHashes(root, manifest) {
  const entries = await styleEntries(manifest);
  const files = new Set(entries.flatMap(([, styles]) => styles.map((style) => style.path)));
  const texts = await Promise.all([...files].map((file) => readFile(path.join(root, '.next', file), 'utf8')));
  return texts.map(hashOf);
}

/** The styles of a page as they will stand in it: those of its layouts and its own, each file once, in one element. */
async function styleHash(root, manifest) {
  const entries = await styleEntries(manifest);
  const inOrder = entries.sort(([one], [other]) => depthOf(one) - depthOf(other));
  const files = new Set(inOrder.flatMap(([, styles]) => styles.map((style) => style.path)));
  const texts = await Promise.all([...files].map((file) => readFile(path.join(root, '.next', file), 'utf8')));
  return hashOf(texts.join(''));
}

/** The files of styles of the layouts of a page and of the page itself, each with its name. */
async function styleEntries(manifest) {
  const context = vm.createContext({});
  vm.runInContext(await readFile(manifest, 'utf8'), context);
  const [{ entryCSSFiles }] = Object.values(context.__RSC_MANIFEST);
  return Object.entries(entryCSSFiles).filter(([name]) => /\/(layout|page)$/.test(name));
}

/** Layouts come before what they hold, and a page comes last. */
function depthOf(entry) {
  return entry.endsWith('/page') ? Number.POSITIVE_INFINITY : entry.split('/').length;
}
