import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { node24 } from '../node24.mjs';
import { root } from '../run.mjs';

/** What this run was measured on, in lines; `browser` where one was used. */
export function describeMachine(browser = null) {
  const [{ model }, ...others] = cpus();
  const node = execFileSync(node24, ['--version'], { encoding: 'utf8' }).trim().slice(1);
  const inBrowser = browser === null ? '' : `, Chromium ${browser.version()}`;
  return [
    `Date: ${new Date().toISOString().slice(0, 10)}`,
    `Machine: ${model.trim()}, ${others.length + 1} cores, ${process.platform} ${process.arch}`,
    `Software: Node ${node}, Next ${versionOf('next')}, React ${versionOf('react')}${inBrowser}`,
  ];
}

/** How many tasks wanted the processor in the last minute: more than there are cores disturbs the figures. */
export function describeLoad() {
  return loadavg()[0].toFixed(1);
}

function versionOf(packageName) {
  const file = join(root, 'node_modules', packageName, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
