/** Starts an empty Postgres for tests: its `url` without a database, and `stop`, which throws it away. */
export function startTestPostgres(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }>;
