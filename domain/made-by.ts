/**
 * What `instanceof` can go by in a class that names its `kind`: a server holds several copies of a module, and what one of
 * them made is met in another.
 */
export function isMadeBy(asked: unknown, value: unknown): boolean {
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
