/** Whether a value that comes from outside has the shape of a type. */
export type Guard<T> = (value: unknown) => value is T;

/** More than any exercise counts. */
const largestCount = 1000;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A count, or a number that counts from 1. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= largestCount;
}

/** A measure, which may be below 0 and have decimals. */
export function isMeasure(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A time as `2026-11-21T16:39:00.000Z`, or another form that dates are read from. */
export function isTime(value: unknown): value is string {
  return isText(value) && !Number.isNaN(Date.parse(value));
}

export function listOf<T>(isItem: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(isItem);
}

export function recordOf<T>(isItem: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(isItem);
}

export function isNull(value: unknown): value is null {
  return value === null;
}

export function isMissing(value: unknown): value is undefined {
  return value === undefined;
}

export function either<One, Other>(isOne: Guard<One>, isOther: Guard<Other>): Guard<One | Other> {
  return (value): value is One | Other => isOne(value) || isOther(value);
}

export function oneOf<const T extends string>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((one) => one === value);
}

/** An object with these fields. A field of the type that has no guard does not compile. */
export function shapeOf<T>(fields: { readonly [Name in keyof Required<T>]: Guard<T[Name]> }): Guard<T> {
  const guards: readonly [string, Guard<unknown>][] = Object.entries(fields);
  return (value): value is T => isRecord(value) && guards.every(([name, isField]) => isField(value[name]));
}
