import 'server-only';

export const setupErrorName = 'SetupError';

/** Something that whoever runs the course can cause. Its message is written for that reader: what, where, what to do. */
export class SetupError extends Error {
  override name = setupErrorName;
}
