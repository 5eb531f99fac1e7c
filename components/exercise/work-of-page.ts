import { savedAsData } from '@/domain/saved-work';
import { download } from '../device/download';
import type { StoredWork, Work } from '../device/stored-work';

/** The work in the exercises of this page, kept on the device or not. */
const works = new Map<string, StoredWork>();

export function rememberWork(address: string, keyVersion: string, work: Work): void {
  works.set(address, { keyVersion, ...work });
}

/** Hands the work of this page to the browser as a file, from memory: also where the device keeps nothing. Gives the name of the file. */
export function saveWorkOfPage(): string {
  const now = new Date();
  const saved = { savedAt: now.toISOString(), exercises: Object.fromEntries(works) };
  return download('json', now, savedAsData(saved));
}
