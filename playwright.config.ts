import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.E2E_PORT ?? 3210);
const postgresPort = port + 100;
const executablePath = process.env.CHROMIUM_PATH;

// Chromium refuses to start as root with its sandbox; the rest keeps it from calling its maker's hosts.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const folder = process.env.E2E_FOLDER ?? newFolder();
// Before any test imports the environment of the server: a worker reads it once, for all its tests.
process.env.DATA_FOLDER = path.join(folder, 'data');

const environment = {
  HOST: '127.0.0.1',
  DATA_FOLDER: path.join(folder, 'data'),
  // All tests are one address, and some check more in a minute than a student does. api.spec.ts tests the limits.
  CHECKS_PER_MINUTE_AND_ADDRESS: '100000',
  CHECKS_PER_MINUTE_AND_SESSION: '100000',
  TRIES_PER_ADDRESS: '100000',
};
const server = { timeout: 300_000, gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 } } as const;

export default defineConfig({
  testDir: 'e2e',
  tsconfig: './e2e/tsconfig.json',
  fullyParallel: true,
  // More than there are cores: a test waits half of its time.
  workers: Math.max(2, Math.ceil(availableParallelism() * 1.5)),
  forbidOnly: Boolean(process.env.CI),
  // A machine that is busy can be slow once. What passes only at the second try is listed as flaky, and is to be mended.
  retries: process.env.CI ? 1 : 0,
  // A page with every check of accessibility takes half a minute on a small machine.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    baseURL: addressAt(port),
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    // Only e2e/offline.spec.ts wants one: it would answer instead of the routes that tests put in.
    serviceWorkers: 'block',
    // Gliding costs a tenth of the run. e2e/sort.spec.ts, e2e/board.spec.ts and the days on Postgres are seen with it.
    contextOptions: { reducedMotion: 'reduce' },
    // A trace of every first try would cost a quarter of the run.
    trace: 'on-first-retry',
  },
  projects: [
    { name: 'first-teacher', testMatch: 'first-teacher.setup.ts' },
    { name: 'course', dependencies: ['first-teacher'], testIgnore: 'on-postgres.spec.ts' },
    {
      name: 'on-postgres',
      testMatch: 'on-postgres.spec.ts',
      use: { baseURL: addressAt(postgresPort), contextOptions: { reducedMotion: 'no-preference' } },
    },
  ],
  webServer: [
    {
      ...server,
      command: 'node scripts/start.mjs',
      url: addressAt(port),
      env: { ...environment, PORT: String(port), DATABASE_URL: '' },
      // Written to the environment as FIRST_TEACHER, for the setup.
      wait: { stdout: /\/first-teacher\/(?<first_teacher>[\w-]{20,})/ },
    },
    {
      ...server,
      // Two servers, as e2e/on-postgres.spec.ts needs them.
      // With this Node: the one of the machine may be too old for it.
      command: `"${process.execPath}" scripts/serve-on-postgres.mjs`,
      url: addressAt(postgresPort + 1),
      env: { ...environment, PORT: String(postgresPort) },
      wait: { stdout: /\/first-teacher\/(?<first_teacher_on_postgres>[\w-]{20,})/ },
    },
  ],
});

function addressAt(at: number): string {
  return `http://127.0.0.1:${at}`;
}

/** One folder for a run: this file is read again by every process of it. */
function newFolder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'who-says-so-e2e-'));
  process.env.E2E_FOLDER = made;
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
