import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installChromiumWithApt } from './apt-chromium.mjs';
import { runNode } from './node24.mjs';
import { root } from './run.mjs';
import { Sentence, say } from './say.mjs';
import { systemBrowsers } from './system-browser.mjs';
import { runTool } from './tools.mjs';

const failedDownload = join(root, 'node_modules', '.cache', 'who-says-so', 'browser-download-failed');
const dayMs = 24 * 60 * 60 * 1000;

/** A Chromium for the tests: its path, or null for Playwright's own. Installs one where there is none. */
export async function ensureBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) return assertLaunches(chosen);
  if (await hasPlaywrightsOwn()) return null;
  const found = await firstThatLaunches(systemBrowsers());
  if (found) return found;
  await installChromiumWithApt();
  const installed = await firstThatLaunches(systemBrowsers());
  if (installed) return installed;
  throw new Sentence(
    'There is no Chromium here and none could be installed: install Chromium or Chrome, ' +
      'or name one in CHROMIUM_PATH, and run this again.',
  );
}

async function assertLaunches(path) {
  if (await launches(path)) return path;
  throw new Sentence(`CHROMIUM_PATH is "${path}", but no Chromium starts from there.`);
}

async function hasPlaywrightsOwn() {
  if (await launches()) return true;
  if (failedLately()) return false;
  say("Downloading Playwright's Chromium…");
  await runTool('@playwright/test', ['install', 'chromium', '--only-shell'], {
    quiet: true,
    stallMs: 60_000,
    // Five attempts at a network that swallows everything: not longer than a minute together.
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
  if (await launches()) return true;
  say('It cannot be downloaded, or does not start here; not tried again for a day.');
  mkdirSync(dirname(failedDownload), { recursive: true });
  writeFileSync(failedDownload, '');
  return false;
}

function failedLately() {
  const failure = statSync(failedDownload, { throwIfNoEntry: false });
  return failure !== undefined && Date.now() - failure.mtimeMs < dayMs;
}

async function firstThatLaunches(paths) {
  for (const path of paths) if (await launches(path)) return path;
  return undefined;
}

/** The one proof that a browser is whole and that the system has the libraries it needs. */
async function launches(executablePath) {
  const launch = `
    const { chromium } = await import('@playwright/test');
    const [executablePath] = process.argv.slice(1);
    const browser = await chromium.launch({ executablePath, timeout: 20_000 });
    await browser.close();`;
  const args = ['--input-type=module', '-e', launch, ...(executablePath ? [executablePath] : [])];
  return (await runNode(args, { quiet: true })) === 0;
}
