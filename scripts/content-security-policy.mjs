import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the built pages stand, and where the hashes are written for proxy.ts to read. */
const pagesFolder = '.next/server/app';
const hashesFile = '.next/inline-hashes.json';

/**
 * Writes the hashes of the inline scripts and styles of every prerendered page, by the address of the page.
 * With them a page that any cache may hold needs neither a nonce nor `unsafe-inline`.
 */
export async function writeContentSecurityPolicy(root) {
  const folder = path.join(root, pagesFolder);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => [addressOf(file), hashesIn(await readFile(path.join(folder, file), 'utf8'))]),
  );
  await writeFile(path.join(root, hashesFile), JSON.stringify(Object.fromEntries(pages)));
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
  const hashes = [...html.matchAll(inline)].map(([, text]) =>
    createHash('sha256').update(text).digest('base64'),
  );
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
