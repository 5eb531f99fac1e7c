import { statSync } from 'node:fs';
import path from 'node:path';

/** Whether another user may pass through this folder and every one above it. */
export function isOpenToOthers(folder) {
  const above = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (above === folder || isOpenToOthers(above));
}
