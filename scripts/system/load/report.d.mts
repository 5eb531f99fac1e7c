interface Round {
  readonly errors: readonly string[];
  readonly took: { readonly check: readonly number[] };
}
export function complaintsOf(seen: {
  readonly setting: { readonly name: string; readonly engine: string; readonly isShort: boolean };
  readonly rounds: readonly Round[];
  readonly lost: number;
}): string[];
