import 'server-only';

/**
 * Which route of the product an address belongs to: `/teach/classes/[class]`. An address holds ids, codes, links that open
 * something and answers; its route holds none of them. `other` for an address of no route.
 */
export function routeOf(url: string | undefined, routes: readonly string[]): string {
  const path = (url ?? '').split(/[?#]/, 1)[0] ?? '';
  if (path.startsWith('/_next/')) return '/_next';
  const parts = path.split('/');
  const fitting = routes.filter((route) => fits(route.split('/'), parts));
  // A name goes before a place that anything fits.
  const [best = 'other'] = fitting.sort((one, other) => places(one) - places(other));
  return best;
}

function fits(names: readonly string[], parts: readonly string[]): boolean {
  return (
    names.length === parts.length &&
    names.every((name, index) => (name.startsWith('[') ? parts[index] !== '' : name === parts[index]))
  );
}

function places(route: string): number {
  return route.split('[').length;
}
