export function routeOf(url: string | undefined, routes: readonly string[]): string;
