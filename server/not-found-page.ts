import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';

let page: string | undefined;

/** The prerendered page that says that there is nothing at an address. */
export function readNotFoundPage(): string {
  page ??= readFileSync(path.join(process.cwd(), '.next/server/app/_not-found.html'), 'utf8');
  return page;
}
