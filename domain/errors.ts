import { isMadeBy } from './made-by';

const statuses = {
  'invalid-input': 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  'wrong-method': 405,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'too-many': 429,
  paused: 503,
  unavailable: 503,
} as const;

export type AppErrorCode = keyof typeof statuses;

/** Something that a user can cause. Its message is written for that user: what was wrong, where, what to do. */
export class AppError extends Error {
  static readonly kind: string = 'AppError';
  override name = 'AppError';
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }

  static override [Symbol.hasInstance](this: unknown, value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: asked of a class that comes from this one, it is that class
    return isMadeBy(this, value);
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return statuses[this.code];
  }
}
