interface Seen {
  note(actor: string, reply: { readonly status: number }, hasCanary: boolean): void;
  sent(): number;
  shares(): string;
  least(): string;
  complaints(): string[];
}
export function newSeen(): Seen;
export function plainRequests(
  rows: readonly { readonly method: string; readonly who: Readonly<Record<string, string | number>> }[],
): { readonly row: number; readonly actor: string }[];
