import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { Sentence, say } from './say.mjs';
import { runNext } from './tools.mjs';

const stamp = join(root, '.next', 'built-from');
/** Not there after a build without it. */
export const standaloneFolder = join(root, '.next', 'standalone');

const inputs = [
  'app',
  'components',
  'domain',
  'lessons',
  'server',
  'public',
  'proxy.ts',
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'tsconfig.json',
  'scripts/content-security-policy.mjs',
  'scripts/service-worker.mjs',
];

/**
 * Builds the product unless it is built from just these files. The stamp is written last: half is nothing. With `standalone`,
 * Next also puts together what the product needs to run, in `.next/standalone`.
 */
export async function ensureBuilt({ standalone = false } = {}) {
  const wanted = fingerprint();
  const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isBuilt && (!standalone || existsSync(standaloneFolder))) return;
  say('Building the product…');
  rmSync(stamp, { force: true });
  rmSync(standaloneFolder, { recursive: true, force: true });
  const env = { NODE_ENV: 'production', ...(standalone ? { STANDALONE: 'yes' } : {}) };
  const code = await runNext(['build'], { env });
  if (code !== 0) throw new Sentence('The product could not be built: Next says why, above.');
  // Imported only here, as it may use packages that are not there before the install.
  const { writeContentSecurityPolicy } = await import('./content-security-policy.mjs');
  await writeContentSecurityPolicy(root);
  const { writeServiceWorker } = await import('./service-worker.mjs');
  await writeServiceWorker(root);
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesIn)) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found || isTest(path)) return [];
  if (found.isFile()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesIn(`${path}/${name}`));
}

function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}
