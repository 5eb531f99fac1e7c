export function complaintsOf(measured: {
  readonly engine: string;
  readonly times: ReadonlyMap<string, readonly [alone: readonly number[], among: readonly number[]]>;
}): string[];
