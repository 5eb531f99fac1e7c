export function assertNothingDropped(
  unanswered: readonly { readonly reason: string; readonly request: string }[],
  all: { readonly begun: ReadonlySet<string>; readonly ends: number; readonly clients: number },
): string[];
