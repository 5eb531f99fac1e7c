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
  /** What `instanceof` goes by: a server holds several copies of this module, and an error of one is met in another. */
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

function isMadeBy(asked: unknown, value: unknown): boolean {
  if (!isObject(value)) return false;
  const kind = ownKind(asked);
  for (let made: unknown = Object.getPrototypeOf(value); isObject(made); made = Object.getPrototypeOf(made))
    if (kind === null ? made.constructor === asked : kind === ownKind(made.constructor)) return true;
  return false;
}

/** The kind that a class names itself, and not that of the class it comes from. */
function ownKind(made: unknown): unknown {
  return typeof made === 'function' && Object.hasOwn(made, 'kind') ? Reflect.get(made, 'kind') : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
