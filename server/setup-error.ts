import 'server-only';
import { isMadeBy } from '@/domain/made-by';

/** Something that whoever runs the course can cause. Its message is written for that reader: what, where, what to do. */
export class SetupError extends Error {
  static readonly kind = 'SetupError';
  override name = 'SetupError';

  static override [Symbol.hasInstance](this: unknown, value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: asked of a class that comes from this one, it is that class
    return isMadeBy(this, value);
  }
}
