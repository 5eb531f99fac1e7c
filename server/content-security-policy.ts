import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const inlineHashes = z.object({
  /** Of prerendered pages, by address. */
  pages: z.record(z.string(), z.object({ scripts: z.array(z.string()), styles: z.array(z.string()) })),
  /** Of the styles of pages that are made per request, and of those that turn out to be missing. */
  requestStyles: z.array(z.string()),
});

let hashes: z.infer<typeof inlineHashes> | undefined;

/** The hashes that the build wrote. */
function readHashes(): z.infer<typeof inlineHashes> {
  hashes ??= inlineHashes.parse(
    JSON.parse(readFileSync(path.join(process.cwd(), '.next/inline-hashes.json'), 'utf8')),
  );
  return hashes;
}

/** Whether the page at this address was made at build, so that its policy is the same for every request. */
export function isPrerendered(address: string): boolean {
  return Object.hasOwn(readHashes().pages, address);
}

/** The policy of a prerendered page: its inline scripts are allowed by their hashes. */
export function policyWithHashes(address: string): string {
  const { scripts, styles } = readHashes().pages[address] ?? { scripts: [], styles: [] };
  return policy(scripts, styles);
}

/**
 * The policy of a page that is made per request. The page that says “not found” is prerendered, so its scripts are allowed by hash.
 * Next puts the nonce on scripts and not on styles: those are allowed by hash, for every page that is made per request.
 */
export function policyWithNonce(nonce: string): string {
  const { pages, requestStyles } = readHashes();
  const { scripts } = pages['/_not-found'] ?? { scripts: [] };
  return policy([`'nonce-${nonce}'`, ...scripts], requestStyles);
}

function policy(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trim(),
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
