import 'server-only';

const firstPage = '/teach';

/** The page that a teacher wanted before signing in: one of this site's for teachers, and no other. */
export function pageOfTeacher(wanted: unknown): string {
  if (typeof wanted !== 'string') return firstPage;
  return /^\/teach(?:\/[\w\-./%]*)?(?:\?[\w\-=&%.]*)?$/.test(wanted) && !wanted.includes('//')
    ? wanted
    : firstPage;
}
