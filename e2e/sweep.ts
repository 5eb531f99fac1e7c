/**
 * The tag of tests that do for every lesson, page, kind of exercise, size or theme what a test without it does for one, or on SQLite what
 * on-postgres.spec.ts does on Postgres. `npm test -- sweep` runs them: `npm test` has to stay short.
 */
export const sweep = '@sweep';
