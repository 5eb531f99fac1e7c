import { readFileSync } from 'node:fs';
import { methodsIn } from './methods-in';

/** Every way to ask the product for something, as the build and the code of the routes say: `GET /teach`. */
export function builtWays(): string[] {
  const manifest: unknown = JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'));
  return Object.entries(Object(manifest)).flatMap(([file, route]) => waysTo(file, String(route)));
}

/** Pages that Next shows by itself, where nothing else is. */
const shownByNext = ['/_global-error', '/_not-found'];

function waysTo(file: string, route: string): string[] {
  if (shownByNext.includes(route)) return [];
  if (file.endsWith('/page') || route === '/icon.svg') return [`GET ${route}`];
  return methodsIn(readFileSync(`app${file}.ts`, 'utf8')).map((method) => `${method} ${route}`);
}
