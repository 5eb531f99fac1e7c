import type { TestProject } from 'vitest/node';
import { startTestPostgres } from './scripts/test-postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgresUrl: string;
  }
}

/** Starts the one Postgres of a test run, and stops it after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTestPostgres();
  project.provide('postgresUrl', url);
  return stop;
}
