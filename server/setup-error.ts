import 'server-only';

/** Something that whoever runs the course can cause. Its message is written for that reader: what, where, what to do. */
export class SetupError extends Error {
  override name = 'SetupError';
}
