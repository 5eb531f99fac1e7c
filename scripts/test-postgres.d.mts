interface TestPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly kill: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
}

/** Starts an empty Postgres for tests: its `url` without a database, and `stop`, which throws it away. */
export function startTestPostgres(options?: { readonly durable?: boolean }): Promise<TestPostgres>;
