type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What a field of an address says; empty where it says nothing, or more than one thing. */
export function textIn(query: Query, name: string): string {
  const value = query[name];
  return typeof value === 'string' ? value : '';
}
