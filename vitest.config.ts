import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const databaseTests = 'server/{auth,classroom,db}/**/*.test.ts';
/** What stands in these folders has no state: its tests can share their modules, which takes a third of the time. */
const statelessTests = '{domain,lessons,components}/**/*.test.{ts,tsx}';

export default defineConfig({
  resolve: {
    alias: {
      '@': file('.'),
      // Outside a React server, `server-only` throws on purpose.
      'server-only': file('./node_modules/server-only/empty.js'),
    },
  },
  test: {
    // What a test provokes is no news.
    env: { LOG_LEVEL: 'silent' },
    // For a machine that does much else: it only ends what hangs.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // By default one processor is left free, which on two is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'stateless',
          include: [statelessTests],
          setupFiles: ['./vitest.setup.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['node_modules/**', '.next/**', databaseTests, statelessTests],
          setupFiles: ['./vitest.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: [databaseTests],
          setupFiles: ['./vitest.setup.ts'],
          // Starts a Postgres, so only where one of these tests runs.
          globalSetup: ['./vitest.postgres.ts'],
        },
      },
    ],
  },
});
