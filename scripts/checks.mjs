import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './built.mjs';
import { countCheck, countPlaywright, countVitest, freshReport } from './counts.mjs';
import { runNode } from './node24.mjs';
import { runNext, runTool } from './tools.mjs';

/** The tag of e2e/sweep.ts. */
const sweep = '@sweep';

/** Everything `npm test` runs, in this order. Each returns how many passed, failed and were skipped. */
export const checks = {
  types,
  lint,
  unit,
  build,
  e2e: () => browserTests(['--grep-invert', sweep]),
  faults: () => shortRun('faults'),
  load: () => shortRun('load'),
  fuzz: () => shortRun('fuzz'),
};

/** What is run where it is named: it does once more, for all pages, sizes and themes, what `e2e` does for some. */
export const namedChecks = { sweep: () => browserTests(['--grep', sweep]) };

async function types() {
  // The types of the routes are generated; without them the pages' own types cannot be checked.
  const generated = await runNext(['typegen']);
  const checked = await runTool('typescript', ['--noEmit']);
  return countCheck(generated === 0 && checked === 0);
}

async function lint() {
  // `biome ci` colours every letter, even in a log file.
  const colors = process.stdout.isTTY ? [] : ['--colors=off'];
  return countCheck((await runTool('@biomejs/biome', ['ci', ...colors, '.'])) === 0);
}

async function unit() {
  const report = freshReport('vitest');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runTool('vitest', ['run', ...reporters]);
  return countVitest(report, code);
}

async function build() {
  await ensureBuilt();
  return countCheck(true);
}

async function browserTests(chosen) {
  const report = freshReport('playwright');
  const path = await ensureBrowser();
  // Here rather than in the server that Playwright starts, which has to be up within its time limit.
  await ensureBuilt();
  const code = await runTool('@playwright/test', ['test', '--reporter=list,json', ...chosen], {
    env: { CHROMIUM_PATH: path ?? undefined, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countPlaywright(report, code);
}

/** The short form of a run that has a command of its own. */
async function shortRun(name) {
  await ensureBuilt();
  return countCheck((await runNode([`scripts/system/${name}.mjs`, '--short'])) === 0);
}
