interface Took {
  readonly check?: readonly number[];
  readonly 'file of the page'?: readonly number[];
}
interface Round {
  readonly errors: readonly string[];
  readonly took: Took;
}
export function complaintsOf(seen: {
  readonly setting: { readonly name: string; readonly engine: string; readonly isShort: boolean };
  readonly rounds: readonly Round[];
  readonly lost: number;
}): string[];
export function hasFigures(seen: {
  readonly rounds: readonly { readonly took: Took; readonly lags: readonly number[] }[];
}): boolean;
