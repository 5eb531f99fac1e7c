/**
 * The tag of tests that do for every lesson, page, kind of exercise, size or theme what a test without it does for one, or in
 * a browser and on SQLite what others do without one or on Postgres. `npm test -- sweep` runs them: `npm test` has to stay
 * short.
 */
export const sweep = '@sweep';
