import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../run.mjs';

const leftOut = ['.git', '.next', 'node_modules', 'data', 'test-results', 'playwright-report'];

/** A copy of this repository in a temporary folder, to build in; removed when the bench is over. */
export function copyRepository(later) {
  const copy = mkdtempSync(join(tmpdir(), 'who-says-so-bench-'));
  later(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  cpSync(root, copy, { recursive: true, filter: (file) => isWanted(relative(root, file)) });
  linkFolder(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Next checks the types of every file it finds; tests are no part of the product. */
function isWanted(file) {
  return !leftOut.includes(file) && !/\.(test|spec)\.tsx?$|\.tsbuildinfo$/.test(file);
}

/** Links each file: Turbopack follows no link to a folder outside the project. */
function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, entry.name);
    if (entry.name === '.cache') continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(source, target) {
  try {
    linkSync(source, target);
  } catch {
    // The temporary folder is on another disk, or cannot hold links.
    copyFileSync(source, target);
  }
}
