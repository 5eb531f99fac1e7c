/** Where a student argues about the key entry of a statement. */
export function arguePage(statement: string): string {
  return `/class/argue?statement=${encodeURIComponent(statement)}`;
}

/** What the class of a student decided about the key. */
export const classKeyPage = '/class/key';
