import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { node24 } from './node24.mjs';
import { runNpm } from './npm.mjs';
import { root, run } from './run.mjs';
import { Sentence, say } from './say.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed');

/** Installs the locked packages unless they are there already. The stamp is written last: half is nothing. */
export async function ensureInstalled() {
  const wanted = fingerprint();
  if (installedFingerprint() === wanted) return;
  say('Installing the packages; this can take a minute…');
  rmSync(stamp, { force: true });
  moveRunningNodeAside();
  const { code, output } = await runNpm(['ci', '--include=dev'], { quiet: true });
  if (code !== 0) throw new Sentence(`${output}\nThe packages could not be installed: npm says why, above.`);
  await assertNode24Runs();
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const { dependencies, devDependencies, allowScripts } = JSON.parse(read('package.json'));
  const lock = read('package-lock.json');
  const parts = [dependencies, devDependencies, allowScripts, lock, process.platform, process.arch];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function read(file) {
  return readFileSync(join(root, file), 'utf8');
}

function installedFingerprint() {
  return existsSync(stamp) && existsSync(node24) ? readFileSync(stamp, 'utf8') : undefined;
}

async function assertNode24Runs() {
  const { code } = await run(node24, ['--version'], { quiet: true });
  if (code === 0) return;
  throw new Sentence(
    'Node 24 came with the packages but does not run here: allow npm its install scripts ' +
      '(npm config set ignore-scripts false), on a Linux with glibc, macOS or Windows.',
  );
}

/** Windows does not let npm delete a program that runs, as Node 24 does here, but lets us move it. */
function moveRunningNodeAside() {
  if (process.platform !== 'win32' || !process.execPath.startsWith(modules + sep)) return;
  // Next leaves its cache folder alone when it builds; elsewhere it would stumble over the running program.
  const aside = join(root, '.next', 'cache', `node-${process.pid}`);
  mkdirSync(aside, { recursive: true });
  renameSync(process.execPath, join(aside, 'node.exe'));
}
