import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from './env';

/** The service worker that the build wrote; null where there is none. */
export function readServiceWorker(): string | null {
  const file = path.join(process.cwd(), '.next/service-worker.js');
  return env.isProduction && existsSync(file) ? readFileSync(file, 'utf8') : null;
}
