/**
 * The tag of tests that do for every lesson, page, size or theme what a test without it does for one. `npm test -- sweep` runs
 * them, after `npm test`, which has to stay short.
 */
export const sweep = '@sweep';
