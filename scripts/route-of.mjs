/**
 * Which route of the product an address belongs to: `/teach/classes/[class]`. An address holds ids, codes, links that open
 * something and answers; its route holds none of them. `other` for an address of no route.
 */
export function routeOf(url, routes) {
  const path = (url ?? '').split(/[?#]/, 1)[0];
  if (path.startsWith('/_next/')) return '/_next';
  const parts = path.split('/');
  let best = null;
  for (const route of routes) {
    const names = route.split('/');
    const fits = names.length === parts.length && names.every((name, index) => isFit(name, parts[index]));
    // A name goes before a place that anything fits.
    if (fits && (best === null || places(route) < places(best))) best = route;
  }
  return best ?? 'other';
}

function isFit(name, part) {
  return name.startsWith('[') ? part !== '' : name === part;
}

function places(route) {
  return route.split('[').length;
}
