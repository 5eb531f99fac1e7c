export function settingsFor(
  isShort: boolean,
  engine?: string,
): { readonly engine: string; readonly students: number }[];
