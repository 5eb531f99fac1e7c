export function openAfter(promises: readonly Promise<unknown>[], ms: number): Promise<number>;
export function unansweredOf(
  plan: readonly { readonly what: string }[],
  took: Readonly<Record<string, readonly number[]>>,
): string[];
