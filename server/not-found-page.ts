import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(process.cwd(), '.next/server/app/_not-found.html');

let page: string | undefined;

/** The prerendered page that says that there is nothing at an address. */
export function readNotFoundPage(): string {
  page ??= readFileSync(file, 'utf8');
  return page;
}

interface Dress {
  /** The first tag of a page, with the classes that its fonts go by. */
  readonly html: string;
  readonly styles: string;
}

let dress: Dress | undefined;

/** What has a page that is made without React look like the others; plain where nothing is built. Its styles are in the policy of every page. */
export function readDress(): Dress {
  dress ??= existsSync(file) ? dressOf(readNotFoundPage()) : { html: '<html lang="en">', styles: '' };
  return dress;
}

function dressOf(built: string): Dress {
  const [html = '<html lang="en">'] = /<html[^>]*>/.exec(built) ?? [];
  return { html, styles: [...built.matchAll(/<style[^>]*>.*?<\/style>/gs)].join('\n') };
}
