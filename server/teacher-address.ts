import 'server-only';

/**
 * Whether an address belongs to the pages for teachers, which hold the whole key and the work of students: read as
 * generously as any server could read it, in every letter case and with every layer of percent-encoding taken off.
 */
export function isTeacherAddress(pathname: string): boolean {
  const path = decoded(pathname).toLowerCase().replaceAll('\\', '/');
  return path.split('/').some((segment) => segment.startsWith('teach'));
}

/** An address that cannot be decoded stays as it is: no page has it. */
function decoded(path: string): string {
  try {
    const once = decodeURIComponent(path);
    return once === path ? path : decoded(once);
  } catch {
    return path;
  }
}
